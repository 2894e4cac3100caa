import { isObject } from '../../json/value';
import { enterpriseUserSchemaUrn } from '../../knowledge/scim/schema-urns';
import type { Json } from '../json';
import type { ScimResponse } from '../message';
import { type AccountUser, extensionNumber, workEmail } from '../scim-user';
import { accountId, page, type Query, type RestContext, restId, textList } from './answers';
import { fullName, restStatus } from './extensions';

const base = '/restapi/v1.0';
const rules = { perPage: 1000, mostPerPage: 2000 };

function entry(user: AccountUser): Json {
  const { scim } = user;
  const number = extensionNumber(scim);
  const department = scim[enterpriseUserSchemaUrn]?.department;
  return {
    id: user.id,
    type: 'User',
    status: restStatus(user),
    firstName: scim.name.givenName,
    lastName: scim.name.familyName,
    name: fullName(scim),
    email: workEmail(scim),
    ...(scim.title !== undefined && { jobTitle: scim.title }),
    ...(department !== undefined && { department }),
    ...(number !== undefined && { extensionNumber: number }),
    phoneNumbers: scim.phoneNumbers.flatMap(({ type, value }) =>
      type === 'other' ? [] : [{ phoneNumber: value, usageType: type === 'mobile' ? 'MobileNumber' : 'DirectNumber' }],
    ),
    hidden: false,
  };
}

/** Extensions in the directory: enabled, disabled and not activated, never unassigned (OpenAPI description). */
function entries({ state }: RestContext): readonly Json[] {
  const others = state.others.map(({ id, type, name, email, extensionNumber: number }) => ({
    ...{ id, type, status: 'Enabled', name, hidden: false },
    ...(email !== undefined && { email }),
    ...(number !== undefined && { extensionNumber: number }),
  }));
  return [...[...state.users.values()].map(entry), ...others];
}

/** GET /account/{id}/directory/entries; `type`, `perPage=all` and `perPage=max` as described. */
export function listDirectory(context: RestContext, query: Query): ScimResponse {
  const all = entries(context).filter(({ type }) => !query.type || type === query.type);
  const words = query.perPage === 'all' || query.perPage === 'max';
  const perPage = String(query.perPage === 'all' ? Math.max(1, all.length) : rules.mostPerPage);
  const path = `${base}/account/${accountId(context)}/directory/entries`;
  const most = query.perPage === 'all' ? Number.MAX_SAFE_INTEGER : rules.mostPerPage;
  return page(context, path, words ? { ...query, perPage } : query, all, { ...rules, mostPerPage: most });
}

const searchable = ['firstName', 'lastName', 'extensionNumber', 'email', 'jobTitle', 'department'] as const;

/** POST /account/{id}/directory/entries/search: `searchString` in `searchFields`, `extensionStatuses`, `page`, `perPage`. */
export function searchDirectory(context: RestContext, body: unknown): ScimResponse {
  const text = isObject(body) && typeof body.searchString === 'string' ? body.searchString.toLowerCase() : '';
  const fields = textList(body, 'searchFields') ?? [...searchable, 'phoneNumber'];
  const statuses = textList(body, 'extensionStatuses');
  const found = entries(context).filter((record) => {
    if (statuses !== undefined && !statuses.includes(String(record.status))) return false;
    return text === '' || fields.some((field) => valuesOf(record, field).some((value) => value.includes(text)));
  });
  const query = isObject(body) ? { page: asText(body.page), perPage: asText(body.perPage) } : {};
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  return page(context, `${base}/account/${accountId(context)}/directory/entries/search`, given, found, rules);
}

function asText(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

function valuesOf(record: Json, field: string): readonly string[] {
  const numbers = record.phoneNumbers;
  if (field === 'phoneNumber') {
    return Array.isArray(numbers) ? numbers.map((number: Json) => String(number.phoneNumber)) : [];
  }
  const value = Object.hasOwn(record, field) ? record[field] : undefined;
  return typeof value === 'string' ? [value.toLowerCase()] : [];
}

/** The direct numbers of users: what SCIM shows as the phone number of type work. */
function directNumbers({ state }: RestContext): readonly { readonly user: AccountUser; readonly number: string }[] {
  return [...state.users.values()].flatMap((user) =>
    user.scim.phoneNumbers.flatMap(({ type, value }) =>
      type === 'work' && /^\+[1-9]\d{1,14}$/.test(value) ? [{ user, number: value }] : [],
    ),
  );
}

/** GET /account/{id}/phone-number. The ids of the numbers are ours: the number's own digits. */
export function listPhoneNumbers(context: RestContext, query: Query): ScimResponse {
  const { origin } = context;
  const path = `${base}/account/${accountId(context)}/phone-number`;
  const records = directNumbers(context).map(({ user, number }) => ({
    uri: `${origin}${path}/${number.slice(1)}`,
    id: restId(number.slice(1)),
    phoneNumber: number,
    type: 'VoiceFax',
    usageType: 'DirectNumber',
    status: 'Normal',
    extension: { id: restId(user.id), uri: `${origin}${base}/account/${accountId(context)}/extension/${user.id}` },
  }));
  return page(context, path, query, records);
}

/** GET /restapi/v2/accounts/{id}/phone-numbers */
export function listPhoneNumbersV2(context: RestContext, query: Query): ScimResponse {
  const records = directNumbers(context).map(({ user, number }) => {
    const extension = extensionNumber(user.scim);
    return {
      id: number.slice(1),
      phoneNumber: number,
      type: 'VoiceFax',
      tollType: 'Toll',
      usageType: 'DirectNumber',
      status: 'Normal',
      extension: { id: user.id, name: fullName(user.scim), ...(extension && { extensionNumber: extension }) },
    };
  });
  return page(context, `/restapi/v2/accounts/${accountId(context)}/phone-numbers`, query, records);
}

import { enterpriseUserSchemaUrn } from '../../knowledge/scim/schema-urns';
import type { Json } from '../json';
import type { ScimResponse } from '../message';
import { type AccountUser, extensionNumber, type ScimUser, workEmail } from '../scim-user';
import type { OtherExtension, UnassignedExtension } from '../snapshot';
import { accountId, asList, notFound, ok, page, type Query, type RestContext, restId } from './answers';
import { country } from './dictionaries';
import { has, rolesOf } from './roles';

const base = '/restapi/v1.0';

function uriOf(context: RestContext, id: string): string {
  return `${context.origin}${base}/account/${accountId(context)}/extension/${id}`;
}

/** The status REST shows; of a user known from SCIM alone, what `active` says. */
export function restStatus({ status, scim }: AccountUser): string {
  if (status !== 'Unknown') return status;
  return scim.active ? 'Enabled' : 'Disabled';
}

/** The name of a user as REST puts it together. */
export function fullName({ name }: ScimUser): string {
  return `${name.givenName} ${name.familyName}`.trim();
}

function phone(scim: ScimUser, type: string): string | undefined {
  return scim.phoneNumbers.find((number) => number.type === type)?.value;
}

/** The contact behind a SCIM user. That SCIM fills these fields is seen in its error texts. */
function contact(scim: ScimUser): Json {
  const [address] = scim.addresses;
  return {
    firstName: scim.name.givenName,
    lastName: scim.name.familyName,
    name: fullName(scim),
    jobTitle: scim.title,
    email: workEmail(scim),
    businessPhone: phone(scim, 'work'),
    mobilePhone: phone(scim, 'mobile'),
    businessAddress: address && {
      street: address.streetAddress,
      city: address.locality,
      state: address.region,
      zip: address.postalCode,
      country: address.country,
    },
    emailAsLoginName: true,
    department: scim[enterpriseUserSchemaUrn]?.department,
  };
}

function userExtension(context: RestContext, user: AccountUser): Json {
  const { scim } = user;
  return {
    uri: uriOf(context, user.id),
    id: restId(user.id),
    type: 'User',
    status: restStatus(user),
    name: fullName(scim),
    extensionNumber: extensionNumber(scim),
    contact: contact(scim),
    hidden: false,
    assignedCountry: shortCountry(context, user.country),
    permissions: { admin: { enabled: isAdministrator(context, user) } },
  };
}

function isAdministrator(context: RestContext, { id, isAdministrator: told }: AccountUser): boolean {
  return told ?? (id === context.signedInAs && has(context, 'AddRemoveUsers'));
}

function shortCountry(context: RestContext, code: string | undefined): Json | undefined {
  const found = country(context, code);
  return found && { id: found.id, uri: found.uri, isoCode: found.isoCode, name: found.name };
}

/** Unassigned extensions have no extension number (OpenAPI description, `status` of List Extensions). */
function unassignedExtension(context: RestContext, { id, country: code }: UnassignedExtension): Json {
  const shown = context.state.behaviour.assignedCountry === 'shown';
  return {
    uri: uriOf(context, id),
    id: restId(id),
    type: 'User',
    status: 'Unassigned',
    ...(shown && { assignedCountry: shortCountry(context, code) }),
  };
}

function otherExtension(
  context: RestContext,
  { id, type, name, email, extensionNumber: number }: OtherExtension,
): Json {
  const uri = uriOf(context, id);
  return {
    uri,
    id: restId(id),
    type,
    status: 'Enabled',
    name,
    extensionNumber: number,
    contact: { email },
    hidden: false,
  };
}

/** GET /account/{id}/extension, by `status`, `type`, `email` and `extensionNumber`. */
export function listExtensions(context: RestContext, query: Query): ScimResponse {
  const { state } = context;
  const statuses = asList(query.status);
  const types = asList(query.type);
  const emails = asList(query.email)?.map((email) => email.toLowerCase());
  const all = [
    ...[...state.users.values()].map((user) => userExtension(context, user)),
    ...state.others.map((extension) => otherExtension(context, extension)),
    ...[...state.pool].map((extension) => unassignedExtension(context, extension)),
  ].filter((extension) => {
    const email = (extension.contact as { readonly email?: string } | undefined)?.email?.toLowerCase();
    if (statuses !== undefined && !statuses.includes(String(extension.status))) return false;
    if (types !== undefined && !types.includes(String(extension.type))) return false;
    if (query.extensionNumber && extension.extensionNumber !== query.extensionNumber) return false;
    return emails === undefined || (email !== undefined && emails.includes(email));
  });
  return page(context, `${base}/account/${accountId(context)}/extension`, query, all);
}

/** The id `~` stands for, or the id itself; undefined when there is no such extension. */
export function knownExtension({ state, signedInAs }: RestContext, asked: string): string | undefined {
  const id = asked === '~' ? signedInAs : asked;
  if (id === undefined) return undefined;
  const isKnown =
    state.users.get(id) !== undefined ||
    state.others.some((other) => other.id === id) ||
    [...state.pool].some((free) => free.id === id);
  return isKnown ? id : undefined;
}

/** GET /account/{id}/extension/{id} */
export function getExtension(context: RestContext, id: string): ScimResponse {
  const { state } = context;
  const user = state.users.get(id);
  if (user !== undefined) {
    return ok({
      ...userExtension(context, user),
      account: { id: accountId(context), uri: `${context.origin}${base}/account/${accountId(context)}` },
      roles: rolesOf(context, id),
    });
  }
  const other = state.others.find((extension) => extension.id === id);
  if (other !== undefined) return ok(otherExtension(context, other));
  const free = [...state.pool].find((extension) => extension.id === id);
  return free === undefined ? notFound('extensionId') : ok(unassignedExtension(context, free));
}

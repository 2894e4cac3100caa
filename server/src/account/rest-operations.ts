import { brands } from '../knowledge/ringcentral/brands';
import { findCountry } from '../knowledge/ringcentral/countries';
import type { AccountState } from './account-state';
import type { Json } from './json';
import type { ScimResponse } from './message';
import { type AccountUser, extensionNumber, workEmail } from './scim-user';
import type { AccountInfo } from './snapshot';

/** What the REST twins answer from, beside the state. */
export interface RestContext {
  readonly state: AccountState;
  readonly account: AccountInfo;
  readonly signedInAs: string | undefined;
  /** The user permissions the role gives; undefined gives all. */
  readonly permissions: readonly string[] | undefined;
}

const jsonHeaders = { 'Content-Type': 'application/json' };
const base = '/restapi/v1.0';

function ok(body: Json): ScimResponse {
  return { status: 200, body, headers: jsonHeaders };
}

/** A refusal in the platform's form: `{errorCode, message, errors: [{errorCode, message}]}` (RingCentral guide, Errors). */
export function platformRefusal(status: number, errorCode: string, message: string): ScimResponse {
  return { status, body: { errorCode, message, errors: [{ errorCode, message }] }, headers: jsonHeaders };
}

function country(code: string | undefined): Json | undefined {
  const found = code === undefined ? undefined : findCountry(code);
  return found && { name: found.name, isoCode: found.code };
}

function accountBody({ account }: RestContext): Json {
  const home = country(account.country ?? 'US');
  const brandId = account.brandId ?? '1210';
  const name = account.brandName ?? brands.find(({ id }) => id === brandId)?.name ?? 'RingCentral';
  return {
    uri: `${base}/account/${account.id ?? '~'}`,
    id: account.id ?? '1',
    companyName: account.name,
    status: account.status ?? 'Confirmed',
    serviceInfo: {
      brand: { id: brandId, name, homeCountry: home },
      contractedCountry: home,
      servicePlan: { id: '1', name: account.planName ?? 'RingEX' },
    },
    limits: { maxExtensionNumberLength: 8 },
  };
}

function serviceInfoBody(context: RestContext): Json {
  const { scimEnabled } = context.state;
  return {
    uri: `${base}/account/${context.account.id ?? '~'}/service-info`,
    servicePlanName: context.account.planName ?? 'RingEX',
    serviceFeatures: [
      { featureName: 'UserManagement', enabled: true },
      scimEnabled
        ? { featureName: 'ExternalDirectoryIntegration', enabled: true }
        : { featureName: 'ExternalDirectoryIntegration', enabled: false, reason: 'AccountLimitation' },
    ],
  };
}

function userExtension(user: AccountUser): Json {
  const { scim } = user;
  const status = user.status === 'Unknown' ? (scim.active ? 'Enabled' : 'Disabled') : user.status;
  return {
    uri: `${base}/account/~/extension/${user.id}`,
    id: user.id,
    type: 'User',
    status,
    name: `${scim.name.givenName} ${scim.name.familyName}`.trim(),
    extensionNumber: extensionNumber(scim),
    contact: { firstName: scim.name.givenName, lastName: scim.name.familyName, email: workEmail(scim) },
    assignedCountry: country(user.country),
  };
}

/** Unassigned extensions have no extension number (RingCentral OpenAPI description, `status` of List Extensions). */
function unassignedExtensions(state: AccountState): readonly Json[] {
  return [...state.pool].map((extension) => ({
    uri: `${base}/account/~/extension/${extension.id}`,
    id: extension.id,
    type: 'User',
    status: 'Unassigned',
    assignedCountry: country(extension.country),
  }));
}

function asList(value: string | undefined): readonly string[] | undefined {
  return value === undefined || value === '' ? undefined : value.split(',');
}

function positive(value: string | undefined, fallback: number): number | undefined {
  const number = value === undefined || value === '' ? fallback : Number(value);
  return Number.isInteger(number) && number >= 1 ? number : undefined;
}

function listExtensions({ state }: RestContext, query: Readonly<Record<string, string>>): ScimResponse {
  const page = positive(query.page, 1);
  const perPage = positive(query.perPage, 100);
  if (page === undefined || perPage === undefined || perPage > 1000) {
    const parameter = page === undefined ? 'page' : 'perPage';
    return platformRefusal(400, 'CMN-101', `Parameter [${parameter}] value is invalid.`);
  }
  const statuses = asList(query.status);
  const emails = asList(query.email)?.map((email) => email.toLowerCase());
  const types = asList(query.type);
  const users = [...state.users.values()].map(userExtension);
  const all = [...users, ...unassignedExtensions(state)].filter((extension) => {
    const { contact } = extension as { readonly contact?: { readonly email?: string } };
    if (statuses !== undefined && !statuses.includes(String(extension.status))) return false;
    if (types !== undefined && !types.includes('User')) return false;
    if (query.extensionNumber && extension.extensionNumber !== query.extensionNumber) return false;
    return emails === undefined || (contact?.email !== undefined && emails.includes(contact.email.toLowerCase()));
  });
  const from = (page - 1) * perPage;
  const records = all.slice(from, from + perPage);
  const paging = {
    page,
    perPage,
    pageStart: from,
    pageEnd: Math.max(from, from + records.length - 1),
    totalPages: Math.ceil(all.length / perPage),
    totalElements: all.length,
  };
  const uri = `${base}/account/~/extension`;
  const pageUri = (number: number): Json => ({ uri: `${uri}?page=${number}&perPage=${perPage}` });
  const navigation = {
    firstPage: pageUri(1),
    lastPage: pageUri(Math.max(1, paging.totalPages)),
    ...(page < paging.totalPages && { nextPage: pageUri(page + 1) }),
    ...(page > 1 && { previousPage: pageUri(page - 1) }),
  };
  return ok({ uri, records, paging, navigation });
}

function getExtension(context: RestContext, id: string): ScimResponse {
  const wanted = id === '~' ? context.signedInAs : id;
  const user = wanted === undefined ? undefined : context.state.users.get(wanted);
  if (user !== undefined) {
    const admin = context.permissions === undefined || context.permissions.includes('AddRemoveUsers');
    const extension = userExtension(user);
    return ok(id === '~' ? { ...extension, permissions: { admin: { enabled: admin } } } : extension);
  }
  const unassigned = unassignedExtensions(context.state).find((extension) => extension.id === wanted);
  if (unassigned !== undefined) return ok(unassigned);
  return platformRefusal(404, 'CMN-102', 'Resource for parameter [extensionId] is not found');
}

function checkPermission(context: RestContext, query: Readonly<Record<string, string>>): ScimResponse {
  const id = query.permissionId;
  if (!id) return platformRefusal(400, 'CMN-101', 'Parameter [permissionId] value is invalid.');
  const successful = context.permissions?.includes(id) ?? true;
  return ok({
    uri: `${base}/account/~/extension/~/authz-profile/check?permissionId=${encodeURIComponent(id)}`,
    successful,
    ...(successful && { details: { permission: { id }, scopes: ['Account'] } }),
  });
}

/**
 * The REST twins a connection test reads: account, service-info, extensions, a permission check. They answer from the
 * same state as SCIM. `path` begins with /restapi/v1.0; an account or extension may be `~`.
 */
export function handleRest(context: RestContext, path: string, query: Readonly<Record<string, string>>): ScimResponse {
  const segments = path.split('/').slice(3);
  const [account, accountId, part, extensionId, more, check] = segments;
  const knownAccount = accountId === '~' || (accountId !== undefined && accountId === (context.account.id ?? '1'));
  if (account === 'account' && knownAccount) {
    if (segments.length === 2) return ok(accountBody(context));
    if (segments.length === 3 && part === 'service-info') return ok(serviceInfoBody(context));
    if (segments.length === 3 && part === 'extension') return listExtensions(context, query);
    if (part === 'extension' && extensionId !== undefined) {
      if (segments.length === 4) return getExtension(context, extensionId);
      if (segments.length === 6 && more === 'authz-profile' && check === 'check')
        return checkPermission(context, query);
    }
  }
  return platformRefusal(404, 'CMN-120', 'Invalid URI');
}

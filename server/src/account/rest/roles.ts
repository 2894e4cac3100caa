import type { Json } from '../json';
import type { ScimResponse } from '../message';
import { accountId, invalidParameter, ok, page, platformRefusal, type Query, type RestContext } from './answers';

const base = '/restapi/v1.0';

/** User permissions the calls served here need, and those seen in an authorization profile (OpenAPI description). */
export const permissions: readonly string[] = [
  'AccountAdministration',
  'ActiveDirectory',
  'AddRemoveUsers',
  'EditUserInfo',
  'ReadAssignedRoles',
  'ReadCompanyInfo',
  'ReadCompanyPhoneNumbers',
  'ReadExtensions',
  'ReadUserRoles',
  'Users',
];

/** The predefined roles (RingCentral support, article 10638). Their ids are not published; these are ours. */
const roles = [
  { id: '1', displayName: 'Super Admin' },
  { id: '2', displayName: 'Phone System Admin' },
  { id: '3', displayName: 'Billing Admin' },
  { id: '4', displayName: 'User Admin' },
  { id: '5', displayName: 'Manager' },
  { id: '6', displayName: 'Standard (International)' },
  { id: '7', displayName: 'Standard' },
] as const;

/** Whether the person signed in has a permission; without a list of them, every one. */
export function has({ permissions: given }: RestContext, permission: string): boolean {
  return given?.includes(permission) ?? true;
}

/** 403 CMN-408 when the person lacks a permission; undefined when not. */
export function lacksPermission(context: RestContext, permission: string): ScimResponse | undefined {
  if (has(context, permission)) return undefined;
  const text = `In order to call this API endpoint, user needs to have [${permission}] permission`;
  return platformRefusal(403, 'CMN-408', text, { permissionName: permission });
}

/** The role of the person signed in, told by what they may do: the seed names permissions, not roles. */
function roleOf(context: RestContext): (typeof roles)[number] {
  if (context.permissions === undefined || has(context, 'AccountAdministration')) return roles[0];
  return has(context, 'AddRemoveUsers') ? roles[3] : roles[6];
}

function granted({ origin }: RestContext, id: string): Json {
  return { permission: { uri: `${origin}${base}/dictionary/permission/${id}`, id }, scopes: ['Account'] };
}

function profileUri(context: RestContext, extensionId: string): string {
  return `${context.origin}${base}/account/${accountId(context)}/extension/${extensionId}/authz-profile`;
}

/** GET …/extension/{id}/authz-profile */
export function authorizationProfile(context: RestContext, extensionId: string): ScimResponse {
  const list = (context.permissions ?? permissions).map((id) => granted(context, id));
  return ok({ uri: profileUri(context, extensionId), permissions: list });
}

/** GET …/extension/{id}/authz-profile/check */
export function checkPermission(context: RestContext, extensionId: string, query: Query): ScimResponse {
  const id = query.permissionId;
  if (!id) return invalidParameter('permissionId');
  const target = query.targetExtensionId;
  if (target && target !== '~' && context.state.users.get(target) === undefined) {
    return invalidParameter('targetExtensionId');
  }
  const successful = has(context, id);
  const asked = new URLSearchParams({ permissionId: id, ...(target && { targetExtensionId: target }) });
  return ok({
    uri: `${profileUri(context, extensionId)}/check?${asked}`,
    successful,
    ...(successful && { details: granted(context, id) }),
  });
}

/** The roles of an extension: of the person signed in by their permissions, of anyone else Standard. */
export function rolesOf(context: RestContext, extensionId: string): readonly Json[] {
  const { id, displayName } = extensionId === context.signedInAs ? roleOf(context) : roles[6];
  const uri = `${context.origin}${base}/account/${accountId(context)}/user-role/${id}`;
  return [{ uri, id, autoAssigned: false, displayName, siteCompatible: false, siteRestricted: false }];
}

/** GET …/extension/{id}/assigned-role */
export function assignedRoles(context: RestContext, extensionId: string): ScimResponse {
  const uri = `${context.origin}${base}/account/${accountId(context)}/extension/${extensionId}/assigned-role`;
  return ok({ uri, records: rolesOf(context, extensionId) });
}

function roleRecords({ origin }: RestContext, path: string): readonly Json[] {
  return roles.map((role) => ({ uri: `${origin}${path}/${role.id}`, ...role, custom: false, hidden: false }));
}

/** GET /account/{id}/user-role; `custom=true` finds none, for the simulated account has the predefined roles only. */
export function listUserRoles(context: RestContext, query: Query): ScimResponse {
  const path = `${base}/account/${accountId(context)}/user-role`;
  return page(context, path, query, query.custom === 'true' ? [] : roleRecords(context, path));
}

/** GET /dictionary/user-role */
export function listStandardRoles(context: RestContext, query: Query): ScimResponse {
  const path = `${base}/dictionary/user-role`;
  return page(context, path, query, roleRecords(context, path));
}

import type { Binding } from '../../expressions/kit/scope';
import { anyShape, mapShape, type Shape, stringShape } from '../../expressions/kit/shape';
import { accountShape, managerAccountShape, userAccountShape } from './account';
import { entitlementValueShape } from './entitlement-value';
import { endpointShape, taskShape } from './task';
import { userManagerShape, userShape } from './user';

/*
 * Sources: the table "bindings" of Saviynt's REST integration guides (the same fifteen names for Create, Update, Enable,
 * Disable and RemoveAccount; two more for Add and RemoveAccess) and the expressions of the published packages, which
 * use more than that, above all account and access_token.
 */
const openMap = (name: string, documentation: string): Shape => ({
  ...mapShape,
  name,
  documentation,
  complete: false,
  properties: new Map(),
});

const requestAttributes: Shape = {
  type: 'map',
  name: 'request attributes',
  documentation: 'The dynamic attributes of the access request by name; a name the form does not have is null.',
  complete: false,
  properties: new Map(),
  element: { type: 'string', nullable: true },
};

const bindings: readonly Binding[] = [
  {
    name: 'access_token',
    shape: stringShape,
    documentation: 'The token the connection signed in with, its type in front: "Bearer …".',
  },
  { name: 'refresh_token', shape: { type: 'string' }, documentation: 'The refresh token of the connection.' },
  { name: 'apiKey', shape: { type: 'string' }, documentation: 'The API key of the connection.' },
  { name: 'timestamp', shape: anyShape, documentation: 'The time of the request, for signed requests.' },
  { name: 'cookies', shape: { type: 'string' }, documentation: 'The cookies the sign-in answered with.' },
  { name: 'user', shape: userShape, documentation: 'The identity that the task is for.' },
  {
    name: 'userManager',
    shape: userManagerShape,
    documentation: 'The identity of the manager; null when the user has none. Write userManager?.email.',
  },
  {
    name: 'account',
    shape: accountShape,
    documentation: "The account of the user in this endpoint. In no official list, but Saviynt's own packages use it.",
  },
  { name: 'Account', shape: accountShape, documentation: "The account, as one of Saviynt's guides spells it." },
  { name: 'userAccount', shape: userAccountShape, documentation: 'The account of the user.' },
  {
    name: 'managerAccount',
    shape: managerAccountShape,
    documentation: 'The account of the manager in this endpoint; null when there is none.',
  },
  { name: 'accountName', shape: stringShape, documentation: 'The name of the account.' },
  {
    name: 'entitlementValue',
    shape: entitlementValueShape,
    documentation: 'The entitlement that the task grants or takes away.',
  },
  { name: 'endpoints', shape: endpointShape, documentation: 'The endpoint, that is the application, the task is for.' },
  { name: 'endpoint', shape: endpointShape, documentation: 'The endpoint, that is the application, the task is for.' },
  { name: 'task', shape: taskShape, documentation: 'The provisioning task that runs this call.' },
  { name: 'arsTasks', shape: taskShape, documentation: 'The provisioning task that runs this call.' },
  { name: 'requestid', shape: anyShape, documentation: 'The id of the access request.' },
  {
    name: 'requestAccessAttributes',
    shape: requestAttributes,
    documentation: 'The dynamic attributes of the access request by name.',
  },
  {
    name: 'reqAttrs',
    shape: requestAttributes,
    documentation: 'The dynamic attributes of the access request by name; short for requestAccessAttributes.',
  },
  {
    name: 'businessJustification',
    shape: { type: 'string', nullable: true },
    documentation: 'The reason the requester gave.',
  },
  { name: 'approvers', shape: anyShape, documentation: 'Who approved the request.' },
  { name: 'requestor', shape: anyShape, documentation: 'Who made the request.' },
  {
    name: 'ServiceAccountOwnerMap',
    shape: openMap('service account owners', 'The owners of a service account.'),
    documentation: 'The owners of a service account.',
  },
  { name: 'password', shape: { type: 'string' }, documentation: 'The password EIC made for the account.' },
  {
    name: 'connection',
    shape: openMap('Saviynt connection', 'The keys of the authentication in ConnectionJSON.'),
    documentation: "The keys of the call's authentication in ConnectionJSON, such as connection.url.",
  },
  {
    name: 'response',
    shape: openMap('responses', 'The answers of earlier calls.'),
    documentation: 'The answers of the earlier calls of this parameter, by call name.',
  },
  {
    name: 'headers',
    shape: openMap('response headers', 'The headers of the answer.'),
    documentation: "The headers of the answer. A name with a dash needs quotes: headers.'x-total-count'.",
  },
  {
    name: 'id',
    shape: { type: 'string', nullable: false },
    documentation: 'The id of the record an earlier call found, for the dependent call.',
  },
  {
    name: 'entitlementID',
    shape: { type: 'string', nullable: false },
    documentation: 'The id of the entitlement, for the dependent call.',
  },
  {
    name: 'userIdentifier',
    shape: { type: 'string', nullable: false },
    documentation: 'The id of the user an earlier call found, for the dependent call.',
  },
  {
    name: 'ticketID',
    shape: { type: 'string' },
    documentation: 'The id of the ticket, which CreateTicketJSON read with ticketidPath.',
  },
  { name: 'ticketStatusValue', shape: anyShape, documentation: 'The state of the ticket.' },
  { name: 'taskIds', shape: anyShape, documentation: 'The ids of the tasks the ticket is for.' },
  { name: 'allEntitlementsValues', shape: anyShape, documentation: 'The entitlements the ticket is for.' },
  { name: 'otp', shape: { type: 'string' }, documentation: 'The one-time password to send.' },
  { name: 'phone', shape: { type: 'string' }, documentation: 'The phone number to send it to.' },
  { name: 'passCode', shape: { type: 'string' }, documentation: 'The one-time password that the person typed.' },
];

const byName = new Map(bindings.map((binding) => [binding.name, binding]));

/** The binding called `name`, which must exist. */
export function bindingNamed(name: string): Binding {
  const binding = byName.get(name);
  if (binding === undefined) throw new Error(`no binding ${name}`);
  return binding;
}

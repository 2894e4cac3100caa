import type { Binding } from '../../expressions/kit/scope';
import { bindingNamed } from './bindings';
import type { ParameterName } from './parameters';

const token = ['access_token', 'refresh_token', 'apiKey', 'timestamp', 'cookies'];
/** The fifteen of the guides, and account. */
const account = [
  ...token,
  'user',
  'account',
  'userManager',
  'managerAccount',
  'userAccount',
  'accountName',
  'endpoints',
  'task',
  'arsTasks',
  'response',
  'connection',
  'requestAccessAttributes',
  'reqAttrs',
  'requestid',
  'businessJustification',
  'approvers',
  'password',
  'ServiceAccountOwnerMap',
];
const access = [...account, 'entitlementValue', 'Account'];
const imports = [
  ...token,
  'connection',
  'response',
  'headers',
  'id',
  'accountName',
  'entitlementID',
  'entitlementValue',
  'userIdentifier',
];
const ticket = [
  ...token,
  'user',
  'task',
  'arsTasks',
  'taskIds',
  'ticketID',
  'ticketStatusValue',
  'endpoint',
  'requestor',
  'allEntitlementsValues',
  'connection',
  'response',
];
const oneTimePassword = [...token, 'otp', 'phone', 'passCode', 'user', 'connection', 'response'];

const names: Readonly<Partial<Record<ParameterName, readonly string[]>>> = {
  ConnectionJSON: token,
  CreateAccountJSON: account,
  UpdateAccountJSON: account,
  EnableAccountJSON: account,
  DisableAccountJSON: account,
  RemoveAccountJSON: account,
  ChangePassJSON: account,
  AddAccessJSON: access,
  RemoveAccessJSON: access,
  AddFFIDAccessJSON: access,
  RemoveFFIDAccessJSON: access,
  UpdateUserJSON: [...token, 'user', 'response', 'userAccount', 'userManager', 'connection', 'account', 'arsTasks'],
  ImportAccountEntJSON: imports,
  ImportUserJSON: imports,
  CreateTicketJSON: ticket,
  TicketStatusJSON: ticket,
  SendOtpJSON: oneTimePassword,
  ValidateOtpJSON: oneTimePassword,
};

/** Parameters whose guides list the bindings, so that a name that is on no list is probably a mistake. */
const listed: ReadonlySet<ParameterName> = new Set([
  'CreateAccountJSON',
  'UpdateAccountJSON',
  'EnableAccountJSON',
  'DisableAccountJSON',
  'RemoveAccountJSON',
  'AddAccessJSON',
  'RemoveAccessJSON',
]);

/** The names an expression of `parameter` may begin with; those of answers and connections still without their parts. */
export function bindingsOf(parameter: ParameterName): readonly Binding[] {
  return (names[parameter] ?? []).map((name) => bindingNamed(name));
}

/** Whether Saviynt publishes the list for this parameter. Where it does not, another name is unknown rather than wrong. */
export function hasListedBindings(parameter: ParameterName): boolean {
  return listed.has(parameter);
}

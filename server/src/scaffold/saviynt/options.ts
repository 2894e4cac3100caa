import type { ParameterName } from '../../knowledge/saviynt/parameters';

/** How EIC gets its access token: RingCentral's JWT grant, or the refresh token that an authorization code gave. */
export type CredentialKind = 'jwt' | 'refresh-token';

/** `production` is platform.ringcentral.com; `placeholder` leaves the host to be filled in, for another brand or a test host. */
export type Environment = 'production' | 'placeholder';

export type ConnectorOperation = 'import' | 'create' | 'update' | 'enable' | 'disable' | 'remove';

/** What a person may have besides userName, name and work e-mail, which RingCentral requires of everybody. */
export type OptionalAttribute = 'title' | 'department' | 'phone' | 'address' | 'externalId';

export interface ConnectorOptions {
  readonly credentials: CredentialKind;
  readonly environment: Environment;
  readonly operations: readonly ConnectorOperation[];
  readonly attributes: readonly OptionalAttribute[];
}

/** One thing to choose, in words for people. */
export interface Choice<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly detail: string;
}

export const credentialChoices: readonly Choice<CredentialKind>[] = [
  {
    id: 'jwt',
    label: 'JWT',
    detail: 'Signs in as one user with a JWT credential of the RingCentral developer console. Nothing to renew.',
  },
  {
    id: 'refresh-token',
    label: 'Authorization code, renewed by refresh token',
    detail: 'Somebody signs in once. RingCentral gives a new refresh token each time; unused, it ends after 7 days.',
  },
];

export const environmentChoices: readonly Choice<Environment>[] = [
  { id: 'production', label: 'RingCentral production', detail: 'platform.ringcentral.com' },
  {
    id: 'placeholder',
    label: 'Another host, filled in later',
    detail: 'Writes @RINGCENTRAL_HOST@ where the host belongs.',
  },
];

/** In the order in which EIC meets them; `parameter` is the file that is written. */
export const operationChoices: readonly (Choice<ConnectorOperation> & { readonly parameter: ParameterName })[] = [
  {
    id: 'import',
    parameter: 'ImportAccountEntJSON',
    label: 'Import accounts',
    detail: 'Reads every RingCentral user, page by page.',
  },
  {
    id: 'create',
    parameter: 'CreateAccountJSON',
    label: 'Create accounts',
    detail: 'POST. Takes an unassigned extension.',
  },
  {
    id: 'update',
    parameter: 'UpdateAccountJSON',
    label: 'Update accounts',
    detail: 'PATCH. Changes what it names; a disabled user stays disabled.',
  },
  {
    id: 'enable',
    parameter: 'EnableAccountJSON',
    label: 'Enable accounts',
    detail: 'PATCH active true.',
  },
  {
    id: 'disable',
    parameter: 'DisableAccountJSON',
    label: 'Disable accounts',
    detail: 'PATCH active false. The licence stays taken.',
  },
  {
    id: 'remove',
    parameter: 'RemoveAccountJSON',
    label: 'Remove accounts',
    detail: 'DELETE. Frees the extension; messages and settings are lost.',
  },
];

export const attributeChoices: readonly Choice<OptionalAttribute>[] = [
  { id: 'title', label: 'Job title', detail: 'title, from user.title' },
  { id: 'department', label: 'Department', detail: "the enterprise extension's department, from user.departmentname" },
  { id: 'phone', label: 'Mobile phone', detail: 'phoneNumbers[type eq "mobile"], from user.phonenumber' },
  {
    id: 'address',
    label: 'Work address',
    detail: 'addresses[type eq "work"], from user.street, city, state, country',
  },
  { id: 'externalId', label: 'External id', detail: 'externalId, from user.username' },
];

/** What is picked unless somebody picks otherwise. An external id is left to whoever provisioned the account before. */
export const defaultOptions: ConnectorOptions = {
  credentials: 'jwt',
  environment: 'production',
  operations: operationChoices.map(({ id }) => id),
  attributes: ['title', 'department', 'phone', 'address'],
};

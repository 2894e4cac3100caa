import type { StatementId } from './statements';

/** One thing that can be chosen. Of `values`, the first is the default. */
export type Switch = {
  readonly statement: StatementId;
  readonly about: string;
} & (
  | { readonly values: readonly [string, ...string[]] | readonly [boolean, boolean] }
  | { readonly standard: number; readonly least: number }
);

type Switches = Readonly<Record<string, Switch>>;

/** What answers look like. */
export const shape = {
  gatewayErrors: {
    statement: 'R1',
    values: ['scim', 'platform'],
    about: 'The form of 401 and 429 on SCIM paths: SCIM errors, or the platform’s, as its description of 2021 lists.',
  },
  listShape: {
    statement: 'R4',
    values: ['short', 'full'],
    about: 'Users in a list: without addresses and phone numbers as described today, or with them as in 2021.',
  },
  metaDates: {
    statement: 'R10',
    values: ['answer', 'kept'],
    about: 'meta.created and meta.lastModified: the time of the answer, or of the create and the last change.',
  },
  otherExtensions: {
    statement: 'R9',
    values: ['hidden', 'listed'],
    about: 'Extensions that are not of type User: absent from /Users, or listed there.',
  },
  legacyEndpoints: {
    statement: 'R12',
    values: [false, true],
    about: 'The endpoints only the description of 2021 has: /scim/health, /scim/v2/health, /scim/Users.',
  },
  providerConfig: {
    statement: 'R12',
    values: ['authenticated', 'open'],
    about: 'ServiceProviderConfig: with a token and counted as Light, or without both as in 2021.',
  },
  assignedCountry: {
    statement: 'T3',
    values: ['shown', 'absent'],
    about: 'Whether REST says the country of an unassigned extension.',
  },
} as const satisfies Switches;

/** What a list can be asked. */
export const paging = {
  maximumCount: { statement: 'R3', standard: 1000, least: 1, about: 'The largest page; RingCentral publishes none.' },
  filterCase: {
    statement: 'R6',
    values: ['ignore', 'exact'],
    about: 'Whether userName and email are found in another letter case.',
  },
  unsupportedFilter: {
    statement: 'R6',
    values: ['refuse', 'ignore'],
    about: 'A filter by another attribute: 400 invalidFilter, or as if there were none.',
  },
  filterOperators: {
    statement: 'R11',
    values: ['eq', 'all'],
    about: 'Only eq, or every expression of RFC 7644 over every attribute.',
  },
  readsWhileScimIsOff: {
    statement: 'W4',
    values: [true, false],
    about: 'Whether reading works while SCIM is off.',
  },
} as const satisfies Switches;

/** What a create does. */
export const creation = {
  createdStatus: {
    statement: 'W2',
    values: ['NotActivated', 'Disabled', 'Enabled'],
    about: 'The status of the extension of a new user.',
  },
  activationEmail: {
    statement: 'W21',
    values: ['once', 'none'],
    about: 'Whether a create sends the activation e-mail.',
  },
  countryMismatch: {
    statement: 'W5',
    values: ['refuse-400', 'refuse-403', 'accept'],
    about: 'No unassigned extension is of the address’s country.',
  },
} as const satisfies Switches;

/** What values are taken. */
export const acceptance = {
  missingCountry: { statement: 'W6', values: ['refuse', 'accept'], about: 'An address without a country.' },
  unknownCountry: { statement: 'W28', values: ['accept', 'refuse'], about: 'A country spelled in a way not known.' },
  missingRegion: {
    statement: 'W27',
    values: ['refuse', 'accept'],
    about: 'An address in the United States, Canada or the United Kingdom without a region.',
  },
  userNameMismatch: {
    statement: 'W10',
    values: ['refuse', 'accept'],
    about: 'A userName other than the work e-mail address.',
  },
  malformedEmail: { statement: 'W25', values: ['refuse', 'accept'], about: 'An e-mail address of wrong syntax.' },
  lengthLimits: {
    statement: 'W26',
    values: ['refuse', 'accept'],
    about: 'Values longer than the REST contact allows.',
  },
  unlistedType: {
    statement: 'W13',
    values: ['refuse', 'ignore'],
    about: 'An e-mail address, address, number or photo of a type RingCentral does not list.',
  },
  activeText: {
    statement: 'W32',
    values: ['accept', 'refuse'],
    about: '"True" and "False" for active, as Entra sends.',
  },
} as const satisfies Switches;

/** What PUT and PATCH do. */
export const patching = {
  replaceOmitted: {
    statement: 'W14',
    values: ['clear', 'keep'],
    about: 'What a replace leaves out: cleared, or kept as it was.',
  },
  replaceWithoutActive: {
    statement: 'W24',
    values: ['keep', 'disable'],
    about: 'A replace without active: as before, or the described default false.',
  },
  operationCase: {
    statement: 'W15',
    values: ['lenient', 'strict'],
    about: 'Whether op may be spelled Add, Replace, Remove, as Entra does.',
  },
  pathlessPatch: { statement: 'W15', values: ['accept', 'refuse'], about: 'A PATCH operation without a path.' },
  patchValues: {
    statement: 'W15',
    values: ['typed', 'text'],
    about: 'value of a PATCH operation: any JSON as in RFC 7644, or text alone as described.',
  },
  replaceWithoutMatch: {
    statement: 'W22',
    values: ['refuse', 'create'],
    about: 'A replace through a filter that fits no element.',
  },
  unknownPath: { statement: 'W30', values: ['refuse', 'ignore'], about: 'A path that names none of its attributes.' },
  secondOfType: {
    statement: 'W36',
    values: ['replace', 'refuse'],
    about: 'Adding a second address or number of a type that is there.',
  },
} as const satisfies Switches;

/** Who may be changed, and how a refusal is put. */
export const refusals = {
  pendingUpdate: {
    statement: 'W17',
    values: ['refuse-403', 'refuse-400', 'accept'],
    about: 'PUT or PATCH of a user who has not activated.',
  },
  pendingDelete: {
    statement: 'W17',
    values: ['accept', 'error-500'],
    about: 'DELETE of a user who has not activated; the error was seen on the sandbox of 2018–2019.',
  },
  disabledDelete: {
    statement: 'W19',
    values: ['refuse-403', 'refuse-400', 'accept'],
    about: 'DELETE of a user disabled through SCIM.',
  },
  duplicateScimType: {
    statement: 'W9',
    values: ['uniqueness', 'none'],
    about: 'The scimType of 409; the description keeps scimType for 400.',
  },
  duplicateExtension: {
    statement: 'W23',
    values: ['refuse-400', 'refuse-409'],
    about: 'An extension number another extension has.',
  },
  missingRequired: {
    statement: 'W12',
    values: ['invalidValue', 'invalidSyntax'],
    about: 'The scimType of a create or replace without a required attribute.',
  },
  removeRequired: {
    statement: 'W29',
    values: ['mutability', 'invalidValue'],
    about: 'The scimType of a PATCH that removes a required attribute.',
  },
  scimUserPermission: {
    statement: 'W20',
    values: ['unchecked', 'AddRemoveUsers'],
    about: 'The permission of the person a SCIM write needs, beside the app’s; none is declared.',
  },
  retryAfter: {
    statement: 'L4',
    values: ['seconds', 'absent'],
    about: 'Whether a 429 carries Retry-After.',
  },
} as const satisfies Switches;

import { type ErrorDraft, known } from '../../errors/draft';
import type { KnownError, Mend } from '../../errors/known-error';
import { knownIssues, provisioningLogs, quarantine, ringCentralTutorial } from './sources';

type More = Partial<Pick<ErrorDraft, 'statuses' | 'texts' | 'source' | 'confidence' | 'attributes' | 'isSkip'>>;
type Row = readonly [codes: readonly [string, ...string[]], mend: Mend, meaning: string, remedy: string, more?: More];

const restart = 'Restart provisioning with its state cleared; Entra then looks for the user anew.';
const seen = { confidence: 'seen' } as const;
const skip = { isSkip: true } as const;

const rows: readonly Row[] = [
  [
    ['EntryConflict', 'Conflict'],
    'mapping',
    'RingCentral has a user with the same unique value, and Entra did not find that user before it created one.',
    'Check which attributes are matched and that their values are the same on both sides; or remove the user in RingCentral.',
    { statuses: [409], attributes: ['userName', 'emails[type eq "work"].value'] },
  ],
  [
    ['TooManyRequests'],
    'wait',
    'RingCentral refused because too many requests came in a minute.',
    'Nothing has to change; Entra tries again.',
    { statuses: [429] },
  ],
  [
    ['InternalServerError'],
    'wait',
    'RingCentral, or something before it, failed to handle the request.',
    'Entra tries again in the next cycle, after about 40 minutes. If it stays, ask RingCentral support.',
    { statuses: [500] },
  ],
  [
    ['InsufficientRights', 'MethodNotAllowed', 'NotPermitted', 'Unauthorized'],
    'access',
    'Entra could sign in, but RingCentral does not let it do this.',
    'Authorize again with an administrator of RingCentral, and check the rights of that person.',
    { statuses: [403, 401, 405] },
  ],
  [
    ['UnprocessableEntity'],
    'value',
    'RingCentral understood the request and refuses a value in it.',
    'Look at the answer of RingCentral in the details of the log.',
    { statuses: [422] },
  ],
  [
    ['WebExceptionProtocolError'],
    'wait',
    'The HTTP connection to RingCentral failed.',
    'Entra tries again in the next cycle. If it stays, look at the answer in the details of the log.',
  ],
  [
    ['InvalidAnchor'],
    'provider',
    'The user Entra once created or matched is no longer in RingCentral under that id.',
    restart,
    { statuses: [404] },
  ],
  [
    ['NotImplemented'],
    'request',
    'RingCentral does not know what Entra asked for.',
    'Look at the request in the details of the log; groups, for example, are not part of the SCIM service of RingCentral.',
    { statuses: [501] },
  ],
  [
    ['MandatoryFieldsMissing', 'MissingValues'],
    'value',
    'The user could not be created, because a required value is missing.',
    'Fill the attribute in Entra, or give its mapping a default value.',
    { attributes: ['userName', 'emails[type eq "work"].value', 'name.givenName', 'name.familyName'] },
  ],
  [
    ['SchemaAttributeNotFound'],
    'mapping',
    'A mapping names an attribute that RingCentral does not have.',
    'Remove the mapping or correct the name of its target.',
  ],
  [
    ['InternalError'],
    'wait',
    'The provisioning service itself failed.',
    'Entra tries again. If it stays, ask Microsoft support.',
  ],
  [
    ['InvalidDomain'],
    'value',
    'The user name or address has a domain the target does not allow.',
    'Correct the domain of the user, or have it allowed in RingCentral.',
    { attributes: ['userName', 'emails[type eq "work"].value'] },
  ],
  [
    ['Timeout'],
    'wait',
    'RingCentral did not answer in time.',
    'Nothing has to change; Entra tries again in the next cycle.',
    { statuses: [504, 408] },
  ],
  [
    ['LicenseLimitExceeded'],
    'account',
    'RingCentral has no licence left for this user.',
    'Buy or free a licence in the RingCentral Admin Portal.',
    { statuses: [403] },
  ],
  [
    ['DuplicateTargetEntries'],
    'mapping',
    'More than one user of RingCentral fits the matching attributes.',
    'Match by an attribute that is unique, such as userName; or remove the double user in RingCentral.',
    { attributes: ['userName'] },
  ],
  [
    ['DuplicateSourceEntries'],
    'mapping',
    'More than one user of Entra has the value of the matching attribute.',
    'Make the value unique in Entra, or match by another attribute.',
    { attributes: ['userName'] },
  ],
  [
    ['SystemForCrossDomainIdentityManagementMultipleEntriesInResponse'],
    'mapping',
    'RingCentral answered with several users to a search for one.',
    'Match by an attribute that is unique, such as userName.',
    { attributes: ['userName'] },
  ],
  [
    ['SystemForCrossDomainIdentityManagementServiceIncompatible'],
    'request',
    'Entra cannot read the answer: it is no SCIM message, or not the one the standard demands.',
    'Check the tenant URL. A proxy or a sign-in page may answer in place of RingCentral.',
  ],
  [
    ['SystemForCrossDomainIdentityManagementInvalidCredentials', 'InvalidCredentials'],
    'access',
    'Entra has no valid authorization for RingCentral; the job goes into quarantine.',
    'Open Provisioning > Admin credentials, authorize again and choose Test Connection; then restart provisioning.',
    {
      source: quarantine,
      statuses: [401],
      texts: ['Please provide a valid tenant URL for your application.'],
    },
  ],
  [
    ['SchemaPropertyCanOnlyAcceptValue'],
    'mapping',
    'A mapping gives several values to an attribute that takes one.',
    'Choose one value in the expression, for example with SingleAppRoleAssignment or Item.',
  ],
  [
    ['UnableToResolveReferenceAttributeValue'],
    'mapping',
    'The person another attribute points to, such as the manager, is not provisioned.',
    'Bring that person into scope, or remove the mapping; RingCentral has no manager attribute.',
    { ...seen, source: ringCentralTutorial },
  ],
  [
    ['HybridSynchronizationActiveDirectoryInvalidParameter'],
    'value',
    'Active Directory refuses a value. This is a job that writes to Active Directory, not to RingCentral.',
    'Look at the job the entry belongs to.',
    seen,
  ],
  [
    ['RedundantExport'],
    'wait',
    'The user is the same on both sides already, so there was nothing to do.',
    'Nothing.',
    {
      ...skip,
      texts: [
        'The state of the user in both the source and target systems already match.',
        'in both the source and target systems already match',
      ],
    },
  ],
  [
    ['NotEffectivelyEntitled'],
    'provider',
    'The user is not assigned to the application, or only with the role Default Access, and is left out.',
    'Assign the user, or a group the user is a direct member of, with the role User; or provision all users.',
    { ...skip, texts: ['not effectively entitled'], source: ringCentralTutorial },
  ],
  [
    ['ImportSkipped'],
    'value',
    'The value of the matching attribute is missing, so Entra cannot look for the user.',
    'Fill the attribute in Entra, or match by another one.',
    { attributes: ['userName'] },
  ],
  [
    ['EntrySynchronizationSkipped'],
    'provider',
    'The user is out of scope, or nothing about the user has changed.',
    'Nothing, if that is meant. Otherwise look at the scoping filters and the assignment of the user.',
    skip,
  ],
  [
    ['ScopeFilterNotPassed', 'NotInScope', 'OutOfScope'],
    'provider',
    'A scoping filter leaves the user out.',
    'Nothing, if that is meant. Otherwise change the filter or the value it looks at.',
    { ...skip, ...seen, texts: ['did not pass the scoping filter'], source: knownIssues },
  ],
];

/** What the provisioning service of Entra calls a failure or a skip. */
export const entraErrors: readonly KnownError[] = rows.map(([codes, mend, meaning, remedy, more]) =>
  known({
    id: `entra-${codes[0].replace(/[A-Z]/g, (letter, at: number) => `${at === 0 ? '' : '-'}${letter.toLowerCase()}`)}`,
    origin: 'Microsoft Entra',
    codes,
    mend,
    meaning,
    remedy,
    confidence: 'documented',
    source: provisioningLogs,
    ...more,
  }),
);

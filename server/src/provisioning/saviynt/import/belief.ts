import type { Confidence } from '../../../knowledge/scim/sources';

/** One thing the import preview takes to be so about Saviynt, with how sure that is and what it rests on. */
export interface Belief {
  readonly id: BeliefId;
  readonly says: string;
  readonly confidence: Confidence;
  readonly source: string;
}

const PORTAL = 'Saviynt developer portal, ImportAccountEntJSON';
const PACKAGES = 'published REST packages of Saviynt';

const rows = {
  'one-request': [
    'A call without "pagination" makes one request.',
    'believed',
    `${PORTAL}: paging is shown only there`,
  ],
  'next-url': [
    'nextUrlPath is evaluated after each page; its text is the next URL, and null ends the list.',
    'documented',
    PORTAL,
  ],
  'page-counter': [
    'The page number begins at firstPageNumber and goes up by one; it and pageSize replace parameters of the same name in the URL.',
    'believed',
    `${PORTAL}: the keys are documented, how the number advances is not`,
  ],
  'offset-counter': [
    'The offset begins at the value in the URL, else at 0, and goes up by batchSize.',
    'believed',
    `${PORTAL}: the section on offsets is empty; from ${PACKAGES}`,
  ],
  'page-record-count': [
    'pageRecordCount says how many records a page has; 0, or without a readable total fewer than pageSize, ends the list.',
    'believed',
    `${PORTAL}: the key is documented, how it is used is not`,
  ],
  'total-ends': ['Pages are asked for until they cover the total at totalCountPath.', 'believed', PORTAL],
  'empty-ends': [
    'Without a readable total, a page with fewer records than were asked for is the last.',
    'believed',
    'not published',
  ],
  'call-order': ['Calls run by stageNumber, then callOrder, then as they stand.', 'believed', PORTAL],
  dependent: [
    'A dependent call runs once for each record of the calls before: ${id} is the value of nextApiKeyField, ${accountName} the name.',
    'believed',
    `${PORTAL} and ${PACKAGES}`,
  ],
  'link-processing': [
    'acctEntParams links accounts and entitlements by processingType: httpEntToAcct asks once for each entitlement, httpAcctToEnt once for each account, http once for all; acctToEntMapping and entToAcctMapping use the acctEntMappings of accounts and of entitlements.',
    'documented',
    'Saviynt Knowledge Base, REST connector: achieving account-entitlement correlation, October 2024',
  ],
  'link-id': [
    'In a call of acctEntParams ${id} is the value of entKeyField or acctKeyField; what stands at acctIdPath or entIdPath is looked up in the column that the other one names.',
    'believed',
    `${PORTAL} and ${PACKAGES}`,
  ],
  'link-no-list': [
    'Where the list of a call of acctEntParams is missing, as the members of an empty group, nothing is linked, and the call has not failed.',
    'believed',
    'not published',
  ],
  'ent-mappings': [
    'entMappings links entitlements: the value at idPath of each element at listPath is looked up in idColumn of the other type.',
    'believed',
    `${PORTAL} and ${PACKAGES}`,
  ],
  'create-users': [
    'createUsers true creates a user for an account that belongs to none; adminName is the manager.',
    'believed',
    `${PORTAL}: the key, its default false and adminName are documented, which accounts it takes is not`,
  ],
  'locked-status': [
    'The value of lockedStatusColumn is compared, as text, with Locked and Unlocked of lockedStatusMapping.',
    'believed',
    'Saviynt statusAndThresholdConfig material: the keys are documented, the comparison is not',
  ],
  'merge-calls': ['A later call that brings the same key fills the columns it maps.', 'believed', 'not published'],
  'list-name': ['A name asked of a list leads to no value; an index is needed.', 'believed', PORTAL],
  'status-lists': [
    'The value of statusColumn is compared, as text, with activeStatus and inactiveStatus.',
    'documented',
    'Saviynt statusAndThresholdConfig material',
  ],
  inactivate: [
    'inactivateAccountsNotInFile true marks accounts that were not read inactive; false makes them SUSPENDED FROM IMPORT SERVICE and renames them.',
    'seen',
    'public article on STATUS_THRESHOLD_CONFIG, August 2023',
  ],
  threshold: [
    'When more accounts than accountThresholdValue would be suspended or deleted, none is.',
    'documented',
    'Saviynt statusAndThresholdConfig material',
  ],
  'failed-call': ['With doNotChangeIfFailed true, a failed call leaves every account as it is.', 'documented', PORTAL],
  'failed-call-goes-on': [
    'Without doNotChangeIfFailed, what was read before a failure counts as all there is.',
    'believed',
    'not published',
  ],
} as const satisfies Readonly<Record<string, readonly [string, Confidence, string]>>;

export type BeliefId = keyof typeof rows;

/** The belief with this id. */
export function belief(id: BeliefId): Belief {
  const [says, confidence, source] = rows[id];
  return { id, says, confidence, source };
}

const ORDER: readonly Confidence[] = ['documented', 'seen', 'believed'];

/** How far something that rests on all of these can be relied on; undefined when it rests on none. */
export function weakest(ids: readonly BeliefId[]): Confidence | undefined {
  return ORDER.findLast((confidence) => ids.some((id) => rows[id][1] === confidence));
}

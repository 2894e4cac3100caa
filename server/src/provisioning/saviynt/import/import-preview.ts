import type { LockState } from './account-settings';
import type { BeliefId } from './belief';
import type { ColumnKind } from './column';
import type { Cell } from './column-type';
import type { EntitlementLink, ImportLink } from './link-types';
import type { MissingAccounts } from './missing';
import type { Stop } from './paging/stop';
import type { Place } from './place';
import type { ImportProblem } from './problem';
import type { PageRead } from './read-call';
import type { RowStatus } from './status';

/** A page with what its records became. */
export interface PreviewPage {
  readonly read: PageRead;
  /** Records that no page before had brought. */
  readonly fresh: number;
  /** Records that an earlier page of the same call had brought. */
  readonly repeated: number;
}

/** One run of a call: from its first page to the last. A dependent call has a run for each record. */
export interface CallRun {
  readonly section: 'accountParams' | 'entitlementParams' | 'acctEntParams';
  /** Not of accountParams: the entitlement type. */
  readonly entitlementType: string | undefined;
  readonly call: string;
  readonly place: Place;
  /** The key of the record a dependent call was run for. */
  readonly forRecord: string | undefined;
  readonly pages: readonly PreviewPage[];
  readonly stop: Stop;
  readonly failed: boolean;
  /** How many records the answers say there are; undefined when they do not. */
  readonly total: number | undefined;
  /** Different records read. */
  readonly records: number;
}

export interface PreviewColumn {
  readonly name: string;
  /** As written, one for each call that maps it. */
  readonly sources: readonly {
    readonly kind: ColumnKind;
    readonly source: string;
    readonly type: string;
    readonly place: Place;
  }[];
}

export interface PreviewRow {
  readonly key: string | undefined;
  readonly cells: readonly Cell[];
  readonly page: number;
  /** Of accounts. */
  readonly status: RowStatus;
  /** Of accounts, where lockedStatusColumn is set. */
  readonly locked: LockState | undefined;
  /** Whether Saviynt has it already; undefined for entitlements. */
  readonly exists: boolean | undefined;
}

export interface PreviewTable {
  /** The entitlement type; '' for accounts. */
  readonly type: string;
  readonly columns: readonly PreviewColumn[];
  readonly rows: readonly PreviewRow[];
}

/** What an account import would read and do. Nothing was sent that changes anything. */
export interface ImportPreview {
  readonly connectorName: string;
  /** What the account is, for people: a file name or a host. */
  readonly accountName: string;
  readonly requests: number;
  readonly runs: readonly CallRun[];
  readonly accounts: PreviewTable;
  readonly entitlements: readonly PreviewTable[];
  readonly links: readonly ImportLink[];
  /** Entitlements of entitlements. */
  readonly entitlementLinks: readonly EntitlementLink[];
  /** How many users the account has in all. */
  readonly accountUsers: number;
  /** How many accounts Saviynt has before. */
  readonly existing: number;
  readonly existingSource: 'file' | 'account';
  readonly newAccounts: number;
  /** Active in Saviynt, and inactive by the value that was read. */
  readonly turnedInactive: number;
  readonly statusColumn: string;
  readonly missing: MissingAccounts;
  readonly problems: readonly ImportProblem[];
  readonly notes: readonly string[];
  /** What the preview took to be so, each once. */
  readonly beliefs: readonly BeliefId[];
}

import type { Confidence } from '../../../../knowledge/scim/sources';

/** The version of an import preview as JSON. A number is added when a member changes its meaning or goes; new ones may come. */
export const IMPORT_PREVIEW_FORMAT = 'import-preview/1';

/**
 * An import preview as JSON. The same preview always gives the same text, and no token is in it; the data of accounts
 * are. Lines and columns count from 1, columns in UTF-16 code units.
 *
 * ```json
 * { "format": "import-preview/1", "connector": "RingCentral", "account": "account.json",
 *   "summary": { "line": "Import: 3 of 250 users read in 1 request · 247 would be marked inactive · …", … },
 *   "runs": [ … ], "accounts": { … }, "entitlements": [], "missing": { … }, "problems": [ … ], "notes": [], "beliefs": [ … ] }
 * ```
 */
export interface ImportPreviewJson {
  readonly format: typeof IMPORT_PREVIEW_FORMAT;
  readonly connector: string;
  readonly account: string;
  readonly summary: ImportSummaryJson;
  readonly runs: readonly RunJson[];
  readonly accounts: TableJson;
  readonly entitlements: readonly TableJson[];
  /** Which account has which entitlement, each once. */
  readonly links: readonly LinkJson[];
  readonly entitlementLinks: readonly EntitlementLinkJson[];
  readonly missing: MissingJson;
  readonly problems: readonly ProblemJson[];
  readonly notes: readonly string[];
  /** What the preview took to be so about Saviynt, with how sure that is. */
  readonly beliefs: readonly BeliefJson[];
}

export interface ImportSummaryJson {
  /** The stable line. */
  readonly line: string;
  readonly requests: number;
  readonly accountsRead: number;
  /** Users of the account. */
  readonly accountUsers: number;
  /** Accounts Saviynt has before, and where that is known from. */
  readonly existing: number;
  readonly existingSource: 'file' | 'account';
  readonly newAccounts: number;
  /** Active in Saviynt, inactive by what was read. */
  readonly turnedInactive: number;
}

export interface PlaceJson {
  readonly uri: string;
  readonly parameter: string;
  /** Offsets in the file, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

export interface RunJson {
  readonly section: 'accountParams' | 'entitlementParams' | 'acctEntParams';
  readonly entitlementType: string | null;
  readonly call: string;
  readonly place: PlaceJson;
  /** The key of the record a dependent call was run for; else null. */
  readonly forRecord: string | null;
  readonly records: number;
  /** How many records the answers say there are; null when they do not. */
  readonly total: number | null;
  readonly stop: { readonly reason: string; readonly text: string; readonly confidenceLabel: string | null };
  readonly failed: boolean;
  readonly pages: readonly PageJson[];
}

export interface PageJson {
  readonly number: number;
  readonly method: string;
  readonly url: string;
  /** Tokens and keys are written `***`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number | null;
  readonly records: number;
  readonly fresh: number;
  readonly repeated: number;
}

export interface LinkJson {
  readonly account: string;
  /** The entitlement type. */
  readonly type: string;
  readonly entitlement: string;
  /** The processingType that makes it: `httpEntToAcct`. */
  readonly by: string;
  /** The mapping or the call that says so. */
  readonly place: PlaceJson;
}

/** By entMappings: an entitlement and one that belongs to it. */
export interface EntitlementLinkJson {
  readonly type: string;
  readonly entitlement: string;
  readonly targetType: string;
  readonly target: string;
  readonly mappingTypes: readonly string[];
  readonly place: PlaceJson;
}

/** A text, nothing, or why it cannot be known. */
export type CellJson = string | null | { readonly unknown: string };

export interface TableJson {
  /** The entitlement type; '' for accounts. */
  readonly type: string;
  readonly columns: readonly {
    readonly name: string;
    readonly sources: readonly {
      readonly kind: string;
      readonly source: string;
      readonly type: string;
      readonly place: PlaceJson;
    }[];
  }[];
  readonly rows: readonly RowJson[];
}

export interface RowJson {
  readonly key: string | null;
  readonly page: number;
  readonly status: 'active' | 'inactive' | 'unknown';
  /** Null without lockedStatusColumn, and for entitlements. */
  readonly locked: 'locked' | 'unlocked' | 'unknown' | null;
  /** Whether Saviynt has it already; null for entitlements. */
  readonly exists: boolean | null;
  /** In the order of the columns. */
  readonly cells: readonly CellJson[];
}

export interface MissingJson {
  readonly text: string;
  readonly action: 'inactivate' | 'suspend' | 'unknown';
  readonly count: number;
  readonly inactiveBefore: number;
  readonly threshold: number | null;
  readonly stoppedBy: 'threshold' | 'failed-call' | null;
  readonly place: PlaceJson | null;
  /** Of the weakest statement it rests on; null when no account is missing. */
  readonly confidenceLabel: string | null;
  readonly accounts: readonly { readonly accountID: string; readonly name: string }[];
}

export interface ProblemJson {
  readonly severity: 'error' | 'warning' | 'information';
  readonly code: string;
  readonly message: string;
  readonly place: PlaceJson | null;
  /** `[documented]`, `[seen in public reports]`, `[our belief]`; null where it is plain fact. */
  readonly confidenceLabel: string | null;
}

export interface BeliefJson {
  readonly id: string;
  readonly says: string;
  readonly confidence: Confidence;
  readonly confidenceLabel: string;
  readonly source: string;
}

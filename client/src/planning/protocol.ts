import type { ProjectOptions } from '../../../server/src/documents/project/options';
import type { CompareProgress } from '../../../server/src/provisioning/compare/comparison';
import type { ComparisonReport } from '../../../server/src/provisioning/compare/report';
import type { ExpectationCheck } from '../../../server/src/provisioning/expectations/result';
import type { PlanAction } from '../../../server/src/provisioning/plan/plan';
import type { EntryJson } from '../../../server/src/provisioning/render/plan-format';
import type { UnchangedAttribute } from '../../../server/src/provisioning/render/unchanged-attributes';
import type { UserDocuments } from '../../../server/src/provisioning/render/user-documents';
import type { MappingSpan } from '../../../server/src/provisioning/render/value-from';
import type { BlockCode } from '../../../server/src/provisioning/safety/block';
import type { SafetyOptions } from '../../../server/src/provisioning/safety/safety-options';
import type { PlanPattern, PlanRow } from '../../webview/plan/messages';
import type { MappingTexts } from '../inputs/mapping/read-mapping';
import type { VersionTexts } from '../inputs/mapping/version-texts';
import type { EntryTexts } from '../inputs/project/entry-texts';
import type { ExportFormat } from './export-formats';
import type { PlanOverview } from './overview';
import type { AccountTexts, AccountUsers, PeopleFile, SnapshotFile } from './texts';

export type { CompareProgress };

/** What one plan is made of. It crosses to the worker by structured clone; nothing in it could sign in anywhere. */
export interface PlanOrder {
  readonly mapping: MappingTexts;
  readonly people: PeopleFile;
  readonly account: AccountTexts;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Reasons that shall not block this plan. */
  readonly allow?: readonly BlockCode[];
  /** An earlier snapshot of the account: the plan also says what changed since. */
  readonly previous?: SnapshotFile;
}

/** Two versions of a mapping, and over whom both are planned. */
export interface CompareOrder {
  readonly before: ComparedTexts;
  readonly after: ComparedTexts;
  /** Absent where only the mappings are compared. */
  readonly subjects?: {
    readonly people: PeopleFile;
    readonly account: AccountTexts;
    /** Milliseconds since 1970. */
    readonly now: number;
    readonly options: ProjectOptions;
    readonly safety: SafetyOptions;
  };
}

/** One of the versions. */
export interface ComparedTexts {
  /** What people call it: a path, `… (HEAD)`. */
  readonly label: string;
  readonly mapping: VersionTexts;
}

/** An entry of a project file, whose expectations are held against its plan. */
export interface ExpectOrder {
  readonly project: { readonly uri: string; readonly text: string };
  /** Which of its mappings, from 0. */
  readonly entry: number;
  readonly mapping: EntryTexts;
  readonly people: PeopleFile;
  readonly account: AccountTexts;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What came of the expectations of an entry. */
export interface ExpectationsRun {
  readonly results: readonly ExpectationOutcome[];
  /** One line about the plan they were held against. */
  readonly summary: string;
  /** What should be known about how it was made. */
  readonly notes: readonly string[];
}

/** What came of one expectation, named by its index, and of each thing it says. */
export interface ExpectationOutcome {
  readonly index: number;
  readonly checks: readonly CheckOutcome[];
}

export interface CheckOutcome extends Pick<ExpectationCheck, 'verdict' | 'message' | 'expected' | 'actual' | 'own'> {
  /** The place of the mapping that made the value, in offsets of its file. */
  readonly source: { readonly uri: string; readonly start: number; readonly end: number } | undefined;
}

/** How far a plan is. */
export interface PlanProgress {
  readonly planned: number;
  readonly total: number;
  readonly counts: Readonly<Record<PlanAction, number>>;
}

/** A finished plan as a whole. */
export interface PlannedOverview {
  readonly overview: PlanOverview;
  /** The files of the mapping. */
  readonly uris: readonly string[];
  readonly people: number;
}

/** Rows of a plan from some place on, in the order of the sample file. */
export interface RowChunk {
  readonly from: number;
  readonly rows: readonly PlanRow[];
  /** Patterns that rows before these did not name. */
  readonly patterns: readonly PlanPattern[];
  /** Whether more will come. */
  readonly isLast: boolean;
}

/** Everything about one person of a plan. */
export interface EntryDetails {
  readonly entry: EntryJson;
  readonly unchanged: readonly UnchangedAttribute[];
  readonly documents: UserDocuments;
}

/** Whose values come from a part of the mapping, as places in the order of the sample file. */
export interface PeopleFrom {
  /** Whose value changes, or is new. */
  readonly changed: readonly number[];
  /** Whose value is sent and is so already. */
  readonly kept: readonly number[];
}

/** Client → worker. `call` is what answers refer to; `plan` names one plan among those the worker holds. */
export type WorkerRequest =
  | ({ readonly type: 'accountUsers' } & AccountUsers)
  | { readonly type: 'plan'; readonly call: number; readonly plan: number; readonly order: PlanOrder }
  | {
      readonly type: 'rows';
      readonly call: number;
      readonly plan: number;
      readonly from: number;
      readonly patternsFrom: number;
    }
  | { readonly type: 'details'; readonly call: number; readonly plan: number; readonly id: string }
  | { readonly type: 'peopleFrom'; readonly call: number; readonly plan: number; readonly span: MappingSpan }
  /** Lets these reasons, and no others, not block a finished plan. */
  | {
      readonly type: 'allow';
      readonly call: number;
      readonly plan: number;
      readonly codes: readonly BlockCode[];
    }
  | { readonly type: 'compare'; readonly call: number; readonly order: CompareOrder }
  | { readonly type: 'expect'; readonly call: number; readonly order: ExpectOrder }
  | { readonly type: 'export'; readonly call: number; readonly plan: number; readonly format: ExportFormat }
  /** A piece of an export was written: another may be sent. */
  | { readonly type: 'written'; readonly call: number }
  | { readonly type: 'cancel'; readonly call: number }
  /** The plan is not asked about any more. */
  | { readonly type: 'drop'; readonly plan: number };

/** What a call ends with. */
export interface WorkerResults {
  readonly plan: PlannedOverview;
  readonly rows: RowChunk;
  readonly details: EntryDetails | null;
  readonly peopleFrom: PeopleFrom;
  readonly allow: PlanOverview;
  readonly compare: ComparisonReport;
  readonly expect: ExpectationsRun;
  readonly export: null;
}

/** Worker → client. Each call ends with one `result`, `failed` or `cancelled`. */
export type WorkerReply =
  | { readonly type: 'progress'; readonly call: number; readonly progress: PlanProgress }
  | { readonly type: 'comparing'; readonly call: number; readonly progress: CompareProgress }
  | { readonly type: 'piece'; readonly call: number; readonly bytes: Uint8Array; readonly done: number }
  | { readonly type: 'result'; readonly call: number; readonly result: WorkerResults[keyof WorkerResults] }
  /** `isAccount`: it is the account that cannot be read, and another one might do. */
  | { readonly type: 'failed'; readonly call: number; readonly message: string; readonly isAccount?: boolean }
  | { readonly type: 'cancelled'; readonly call: number };

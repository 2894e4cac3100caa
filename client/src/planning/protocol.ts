import type { PlanAction } from '../../../server/src/provisioning/plan/plan';
import type { EntryJson } from '../../../server/src/provisioning/render/plan-format';
import type { UnchangedAttribute } from '../../../server/src/provisioning/render/unchanged-attributes';
import type { UserDocuments } from '../../../server/src/provisioning/render/user-documents';
import type { MappingSpan } from '../../../server/src/provisioning/render/value-from';
import type { PlanPattern, PlanRow } from '../../webview/plan/messages';
import type { MappingTexts } from '../inputs/mapping/read-mapping';
import type { ExportFormat } from './export-formats';
import type { PlanOverview } from './overview';
import type { AccountTexts, AccountUsers, PeopleFile } from './texts';

/** What one plan is made of. It crosses to the worker by structured clone; nothing in it could sign in anywhere. */
export interface PlanOrder {
  readonly mapping: MappingTexts;
  readonly people: PeopleFile;
  readonly account: AccountTexts;
  /** Milliseconds since 1970. */
  readonly now: number;
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
  readonly export: null;
}

/** Worker → client. Each call ends with one `result`, `failed` or `cancelled`. */
export type WorkerReply =
  | { readonly type: 'progress'; readonly call: number; readonly progress: PlanProgress }
  | { readonly type: 'piece'; readonly call: number; readonly bytes: Uint8Array; readonly done: number }
  | { readonly type: 'result'; readonly call: number; readonly result: WorkerResults[keyof WorkerResults] }
  /** `isAccount`: it is the account that cannot be read, and another one might do. */
  | { readonly type: 'failed'; readonly call: number; readonly message: string; readonly isAccount?: boolean }
  | { readonly type: 'cancelled'; readonly call: number };

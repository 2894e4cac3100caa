import type { EventMark } from '../../../server/src/provisioning/marks/event-mark';
import type { PlanAction } from '../../../server/src/provisioning/plan/plan';
import type { PlanFigure } from '../../../server/src/provisioning/render/figures/figure';
import type { EntryJson } from '../../../server/src/provisioning/render/plan-format';
import type { UnchangedAttribute } from '../../../server/src/provisioning/render/unchanged-attributes';
import { type BlockCode, isBlockCode } from '../../../server/src/provisioning/safety/block';
import { isIndex, isRange } from '../shared/checks';

/** What a plan is made of; each can be chosen anew from the page. */
export type InputName = 'mapping' | 'people' | 'account';

const inputNames: ReadonlySet<unknown> = new Set<InputName>(['mapping', 'people', 'account']);

/** One input as the page names it. */
export interface PlanInputView {
  readonly label: string;
  /** Its place, for a tooltip. */
  readonly detail: string;
}

export interface PlanChange {
  readonly path: string;
  readonly before: string | boolean | null;
  readonly after: string | boolean | null;
}

/** What people of equal fate have in common. Rows name it by its index, so that it crosses to the page once. */
export interface PlanPattern {
  readonly reason: string | null;
  readonly changes: readonly PlanChange[];
}

/** One person in the list. Everything beyond it is asked for when the person is opened. */
export interface PlanRow {
  readonly id: string;
  readonly action: PlanAction;
  readonly title: string;
  readonly userName: string;
  /** What the plan means for the person beside the action, in the order of `eventMarks`. */
  readonly marks: readonly EventMark[];
  /** Index in `patterns`; null when there is nothing to say beside the action. */
  readonly pattern: number | null;
  /** Equal for people who may stand as one line: the same changes, or the same reason but for a running number. */
  readonly fold: number | null;
  /** `[documented]` and so on, for a refusal that RingCentral would answer with. */
  readonly confidence: string | null;
  /** Values that only the search knows, as it wants them (`searchable`): what is sent for a new user, what a leaver had. */
  readonly values: string;
}

/** Why the plan must not be carried out. */
export interface PlanBlock {
  /** `Blocked`, or `Allowed (max-disables)`. */
  readonly lead: string;
  readonly message: string;
  readonly isAllowed: boolean;
  /** By which somebody can allow it; absent where the mapping itself is the reason. */
  readonly code?: BlockCode;
  /** Ids of the people it counts, or of the first of them; none when it is not about people. */
  readonly entries: readonly string[];
  readonly people: number;
}

/** What changed in the account since an earlier snapshot, outside of the plan. */
export interface PlanDrift {
  readonly line: string;
  readonly notes: readonly string[];
  readonly count: number;
  /** The first of them. */
  readonly users: readonly DriftRow[];
}

export interface DriftRow {
  readonly kind: 'changed' | 'added' | 'removed';
  readonly title: string;
  readonly userName: string;
  /** Id of the person of the plan; null where the plan is not about them. */
  readonly entry: string | null;
  /** `addresses[type eq "work"].region  NY → CA (the plan makes it NY)` */
  readonly values: readonly string[];
}

export interface PlanNote {
  readonly text: string;
  /** Line of the sample file that is meant. */
  readonly line: number | null;
}

/** What a plan says beside its people. Nothing in it is secret; the people's data are personal. */
export interface PlanHead {
  /** A number of its own for each plan, so that answers to an older one are not mistaken. */
  readonly revision: number;
  readonly inputs: Readonly<Record<InputName, PlanInputView>>;
  /** Whether the account was read over the network, so that reading it again means something else than planning again. */
  readonly isAccountLive: boolean;
  /** The earlier snapshot of the account it is compared with; absent where there is none. */
  readonly previous?: PlanInputView;
  /** How many people are still to be planned; 0 once the plan is finished. Until then its other members are of those so far. */
  readonly left: number;
  readonly summaryLine: string;
  /** The other numbers, each with its reason. */
  readonly figures: readonly PlanFigure[];
  readonly blocks: readonly PlanBlock[];
  /** Absent without an earlier snapshot. */
  readonly drift?: PlanDrift;
  readonly notes: readonly PlanNote[];
  readonly counts: Readonly<Record<PlanAction, number>>;
}

/** Everything the page shows before a person is opened: the head, and the people that have arrived. */
export interface PlanView extends PlanHead {
  readonly rows: readonly PlanRow[];
  readonly patterns: readonly PlanPattern[];
}

/** A part of the mapping, and whose values come from it. People are named by their place in the order of the sample file. */
export interface PlanOrigin {
  /** What it fills: `displayName`, `CreateAccountJSON name.givenName`. */
  readonly name: string;
  /** The file, as a path of the workspace. */
  readonly file: string;
  readonly uri: string;
  /** Counted from 1. */
  readonly line: number;
  /** Offsets in UTF-16 code units. */
  readonly range: { readonly start: number; readonly end: number };
  /** Whose value changes, or is new. */
  readonly changed: readonly number[];
  /** Whose value is sent and is so already. */
  readonly kept: readonly number[];
}

/** What a page was made with that was open before the window was reloaded. Its plan is not kept. */
export type ReopenedView = Pick<PlanHead, 'inputs' | 'previous'>;

/** Extension → page. */
export type PlanMessage =
  /** `isPlanning`: the plan is being made again; else the person is asked to. */
  | ({ readonly type: 'reopened'; readonly isPlanning: boolean } & ReopenedView)
  | { readonly type: 'plan'; readonly plan: PlanView }
  /** What is now known of the plan that is shown: everybody is planned. */
  | { readonly type: 'overview'; readonly plan: PlanHead }
  /** More people of a plan that is shown, behind those it has, and the patterns that only they name. */
  | {
      readonly type: 'rows';
      readonly revision: number;
      readonly rows: readonly PlanRow[];
      readonly patterns: readonly PlanPattern[];
    }
  | {
      readonly type: 'details';
      readonly revision: number;
      readonly entry: EntryJson;
      /** What the entry counts as unchanged. */
      readonly unchanged: readonly UnchangedAttribute[];
    }
  /** Which inputs have changed since the plan was made, and of which a file is gone; none after planning again. */
  | { readonly type: 'changed'; readonly changed: readonly InputName[]; readonly gone: readonly InputName[] }
  /**
   * Lists only whose values come from a part of the mapping. `isNew`: somebody asked for it now; otherwise the page was made
   * anew and is told what it showed.
   */
  | { readonly type: 'origin'; readonly revision: number; readonly origin: PlanOrigin; readonly isNew: boolean }
  /** What is being done at the moment; null when nothing is. */
  | { readonly type: 'working'; readonly text: string | null; readonly canCancel: boolean };

/** How a request is copied: its body as it would be sent, or the whole as a command for curl or for a REST client. */
export type RequestForm = 'body' | 'curl' | 'http';

const requestForms: ReadonlySet<unknown> = new Set<RequestForm>(['body', 'curl', 'http']);

/** Page → extension. */
export type PlanRequest =
  | { readonly type: 'ready' | 'again' | 'readAccount' | 'cancel' | 'save' | 'copyMarkdown' | 'forgetOrigin' }
  /** The people of a message are listed: more may be sent. */
  | { readonly type: 'taken'; readonly revision: number }
  | { readonly type: 'details'; readonly id: string }
  /** Offsets in UTF-16 code units; only files of the plan's mapping are opened. */
  | {
      readonly type: 'reveal';
      readonly uri: string;
      readonly range: { readonly start: number; readonly end: number };
    }
  /** A line of the sample file, counted from 1. */
  | { readonly type: 'revealPerson'; readonly line: number }
  | { readonly type: 'copyRequest'; readonly id: string; readonly request: number; readonly form: RequestForm }
  /** All requests of a person in an editor, as an `.http` file; the person before and after, as a diff. */
  | { readonly type: 'openRequests' | 'compareUser'; readonly id: string }
  | { readonly type: 'change'; readonly input: InputName }
  /** Chooses an earlier snapshot of the account, or none. */
  | { readonly type: 'changePrevious' }
  /** A reason shall not block this preview, or shall again. */
  | { readonly type: 'allow'; readonly code: BlockCode; readonly isAllowed: boolean };

/** What arrives from a page is checked before it is believed. */
export function isPlanRequest(message: unknown): message is PlanRequest {
  if (typeof message !== 'object' || message === null) return false;
  const { type, id, uri, range, line, request, form, input, revision, code, isAllowed } = message as Readonly<
    Record<string, unknown>
  >;
  switch (type) {
    case 'ready':
    case 'again':
    case 'readAccount':
    case 'cancel':
    case 'save':
    case 'copyMarkdown':
    case 'forgetOrigin':
    case 'changePrevious':
      return true;
    case 'taken':
      return isIndex(revision);
    case 'details':
    case 'openRequests':
    case 'compareUser':
      return typeof id === 'string';
    case 'reveal':
      return typeof uri === 'string' && isRange(range);
    case 'revealPerson':
      return isIndex(line);
    case 'copyRequest':
      return typeof id === 'string' && isIndex(request) && requestForms.has(form);
    case 'change':
      return inputNames.has(input);
    case 'allow':
      return isBlockCode(code) && typeof isAllowed === 'boolean';
    default:
      return false;
  }
}

import type { Confidence } from '../../knowledge/scim/sources';
import type { Operation, RequestPurpose } from '../plan/operation';
import type { CountryLicences, Effort, PlanAction } from '../plan/plan';
import type { Provenance } from '../plan/provenance';
import type { Sending } from '../plan/sending';
import type { Step } from '../plan/steps';
import type { BlockCode, BlockKind } from '../safety/block';
import type { DriftJson } from './drift/drift-json';

/** The `format` of a plan as JSON. A number is added when a member changes its meaning or goes; new ones may come. */
export const PLAN_FORMAT = 'provisioning-plan/1';

/**
 * A plan as JSON: for files, pipelines and pages that draw it. The same plan always gives the same text, and no token
 * is in it; the people's data are. Lines and columns count from 1, columns in UTF-16 code units.
 *
 * ```json
 * { "format": "provisioning-plan/1", "connector": "RingCentral",
 *   "summary": { "line": "Plan: 1 to create, …", "counts": { "create": 1, … }, "effort": { "writes": 1, "reads": 0, "minutes": 1 },
 *                "licences": { "used": 1, "free": 4 }, "snapshot": { "takenAt": "…", "line": "…" } },
 *   "blocks": [], "notes": [],
 *   "entries": [ { "id": "line-2", "action": "create", "title": "Ada Obi", "userName": "ada.obi@corp.example", … } ] }
 * ```
 */
export interface PlanJson {
  readonly format: typeof PLAN_FORMAT;
  readonly connector: string;
  readonly summary: SummaryJson;
  /** Why the plan must not be carried out as it is; empty when it may. */
  readonly blocks: readonly BlockJson[];
  readonly notes: readonly string[];
  /** Absent where the account was not compared with an earlier snapshot of it. */
  readonly drift?: DriftJson;
  readonly entries: readonly EntryJson[];
}

/** A reason against carrying out the plan. */
export interface BlockJson {
  readonly kind: BlockKind;
  /** A name that stays, which `--allow-blocked` takes; `connector` for what is wrong with the mapping itself. */
  readonly code: BlockCode | 'connector';
  readonly message: string;
  /** How many entries it counts; 0 when it is about no people. */
  readonly people: number;
  /** The ids of these entries, of the first 10,000. */
  readonly entries: readonly string[];
  /** Whether somebody allowed it, so that it blocks no more. */
  readonly allowed: boolean;
}

export interface SummaryJson {
  /** The stable line: `Plan: 3 to create, 12 to update, …`. */
  readonly line: string;
  /** Requests, time and licences as one line. */
  readonly effortLine: string;
  readonly counts: Readonly<Record<PlanAction, number>>;
  readonly effort: Effort;
  /** `free` is null when the account does not tell. */
  readonly licences: {
    readonly used: number;
    readonly free: number | null;
    /** Empty where the account does not tell the countries of its unassigned extensions. */
    readonly byCountry: readonly CountryLicences[];
  };
  readonly snapshot: { readonly takenAt: string; readonly line: string } | null;
}

export interface EntryJson {
  readonly id: string;
  readonly action: PlanAction;
  /** What was tried when the action is `refused` or `unknown`; else null. */
  readonly attempted: Operation | null;
  /** The person's name for lists. */
  readonly title: string;
  readonly userName: string;
  /** Line of the sample file; 0 for a user of RingCentral who is in no file, as an import has. */
  readonly line: number;
  readonly reason: string | null;
  readonly notes: readonly string[];
  readonly steps: readonly StepJson[];
  readonly attributes: readonly AttributeJson[];
  /** Attributes that stay as they are and are not listed. */
  readonly unchangedAttributes: number;
  readonly requests: readonly RequestJson[];
}

export type { StepStatus } from '../plan/steps';

/** One of the five steps, always in this order; steps that were not reached are missing. */
export type StepJson = Step;

export interface AttributeJson {
  /** `addresses[work].country` */
  readonly path: string;
  /** null: none. */
  readonly before: string | boolean | null;
  readonly after: string | boolean | null;
  /** What the request says, when RingCentral is expected to read back something else. */
  readonly sent?: string | boolean;
  /** Absent when no request names the attribute, as when a replace clears it. */
  readonly provenance?: ProvenanceJson;
}

/** Where a value comes from: a place in the mapping and the values that went in. */
export type ProvenanceJson = Provenance;

export interface RequestJson {
  readonly operation: RequestPurpose;
  /** The part of the mapping that makes it: `CreateAccountJSON`. */
  readonly parameter: string;
  readonly call: string;
  readonly method: string;
  readonly url: string;
  /** Tokens and keys are written `***`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly verdict: 'ok' | 'wrong' | 'unknown';
  /** Whether it reaches RingCentral; those that do are the reads and writes of the effort. */
  readonly sent: Sending;
  readonly problem: string | null;
  readonly answer: AnswerJson | null;
  /** Whether the provider completes the task; null when nothing is known, or it has none. */
  readonly task: { readonly succeeds: boolean | 'unknown'; readonly because: string } | null;
}

export interface AnswerJson {
  readonly status: number;
  readonly detail: string | null;
  readonly scimType: string | null;
  /** How far it can be relied on that it comes out so: the weakest of what it rests on, of a refusal its reason. */
  readonly confidence: Confidence;
  /** The same of its status and scimType; often only the refusal itself was published. */
  readonly statusConfidence: Confidence;
  /** `[documented]`, `[seen in public reports]`, `[our belief]`, `[documented; the status is our belief]` */
  readonly confidenceLabel: string;
  readonly statements: readonly { readonly id: string; readonly says: string; readonly source: string }[];
}

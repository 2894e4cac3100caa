import type { AccountUser } from '../../account/scim-user';
import type { EntryChanges } from '../plan/entry-changes';
import type { Match } from '../plan/match';
import type { Operation, PlanAction } from '../plan/operation';
import type { PlanEntry } from '../plan/plan';
import type { ValueSource } from '../plan/provenance';
import { actionStep, describeUser, type Step } from '../plan/steps';
import type { ValueChange } from '../scim/attributes';
import type { SampleUser } from '../users/user';

/** What an import would do with one user of RingCentral, at the identity provider. */
export interface ImportDecision {
  /** `create`: imported as new; `update`: the provider's user changes; never enable, disable or remove. */
  readonly action: PlanAction;
  readonly attempted?: Operation | undefined;
  readonly reason?: string | undefined;
  readonly notes?: readonly string[];
  /** The provider's user the import links to. */
  readonly person: SampleUser | undefined;
  /** How that user was found, or not: one sentence. */
  readonly matched: string;
  /** In the names of the provider's attributes. */
  readonly changes?: readonly ValueChange[];
  readonly sourceOf?: (attribute: string) => ValueSource | undefined;
}

const NONE: readonly string[] = [];
const NO_CHANGES: readonly ValueChange[] = [];

/** One user of RingCentral in the plan of an import. Nothing is sent to RingCentral for it. */
export class ImportEntry implements PlanEntry {
  readonly requests = [];
  readonly after = undefined;
  readonly user: SampleUser;
  readonly match: Match;

  /** @param key by which the user is told from others, e.g. the e-mail address */
  constructor(
    private readonly imported: AccountUser,
    key: string,
    private readonly decision: ImportDecision,
  ) {
    // Who is new to the provider stands on no line of its file.
    this.user = decision.person ?? { line: 0, status: 'active', values: {} };
    this.match = { result: 'one', user: imported, key, by: 'RingCentral', reason: undefined };
  }

  get id(): string {
    return `ringcentral-${this.imported.id}`;
  }

  get action(): PlanAction {
    return this.decision.action;
  }

  get attempted(): Operation | undefined {
    return this.decision.attempted;
  }

  get reason(): string | undefined {
    return this.decision.reason;
  }

  get notes(): readonly string[] {
    return this.decision.notes ?? NONE;
  }

  get title(): string {
    const { name, userName } = this.imported.scim;
    return `${name.givenName} ${name.familyName}`.trim() || userName;
  }

  get userName(): string {
    return this.match.key;
  }

  changes(): EntryChanges {
    const changes = this.decision.changes ?? NO_CHANGES;
    const before = new Map<string, string | boolean>();
    const after = new Map<string, string | boolean>();
    for (const { path, before: old, after: now } of changes) {
      if (old !== undefined) before.set(path, old);
      if (now !== undefined) after.set(path, now);
    }
    return { before, after, changes };
  }

  sourceOf(path: string): ValueSource | undefined {
    return this.decision.sourceOf?.(path);
  }

  steps(): readonly Step[] {
    const { matched, reason, notes } = this.decision;
    const text = reason ?? ACTIONS[this.action];
    const action = actionStep({ action: this.action, reason: text, notes: notes ?? NONE });
    return [
      { name: 'source', status: 'success', text: `RingCentral: ${describeUser(this.imported)}.` },
      { name: 'match', status: this.action === 'refused' ? 'failure' : 'success', text: matched },
      action,
    ];
  }
}

const ACTIONS: Readonly<Partial<Record<PlanAction, string>>> = {
  create: 'The user is imported as new.',
  update: 'The profile is changed.',
  unchanged: 'The profile is as the import would make it.',
};

import type { AccountUser } from '../../account/scim-user';
import type { EntryChanges } from '../plan/entry-changes';
import { entryId } from '../plan/entry-id';
import type { Match } from '../plan/match';
import type { Operation, PlanAction } from '../plan/operation';
import type { PlanEntry, PlannedRequest } from '../plan/plan';
import type { ValueSource } from '../plan/provenance';
import { actionStep, matchStep, type Step } from '../plan/steps';
import { attributeValues } from '../scim/attributes';
import type { SampleUser } from '../users/user';
import type { PushDecision } from './push-decision';
import type { PushProvider, Standing } from './push-program';
import { sourceOfValue } from './source';

/** One person of a plan that pushes users. */
export class PushEntry implements PlanEntry {
  constructor(
    private readonly provider: Pick<PushProvider, 'name' | 'isSilent' | 'titleOf' | 'context'>,
    readonly user: SampleUser,
    private readonly standing: Standing,
    readonly match: Match,
    private readonly decision: PushDecision,
    readonly after: AccountUser | undefined,
    readonly requests: readonly PlannedRequest[],
  ) {}

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

  get id(): string {
    return entryId(this.user);
  }

  get title(): string {
    return this.provider.titleOf(this.user) || `line ${this.user.line}`;
  }

  get userName(): string {
    return this.match.key;
  }

  /** In the names of the provider's attributes, where its requests are not shown. */
  changes(): EntryChanges | undefined {
    if (!this.provider.isSilent) return undefined;
    const changes = (this.decision.write?.changes() ?? []).map(({ attribute, before, value }) => ({
      path: attribute.name,
      before,
      after: typeof value === 'number' ? String(value) : value,
    }));
    const before = attributeValues(this.match.user?.scim);
    return { before, after: this.after === undefined ? before : attributeValues(this.after.scim), changes };
  }

  sourceOf(path: string): ValueSource | undefined {
    if (!this.provider.isSilent) return undefined;
    const found = this.decision.write
      ?.changes()
      .find(({ attribute, path: scim }) => attribute.name === path || scim === path);
    return found && sourceOfValue(found, this.provider.context, this.user.values);
  }

  steps(): readonly Step[] {
    const { user, standing, match, decision, provider } = this;
    const filled = Object.values(user.values).filter((value) => value !== null && value !== undefined).length;
    const text = `Line ${user.line} of the sample file, ${filled} values.`;
    return [
      { name: 'source', status: 'success', text },
      scopeStep(standing, provider),
      ...(match.key === '' && match.result === 'none' ? [] : [matchStep(match)]),
      ...evaluateStep(decision),
      actionStep(this),
    ];
  }
}

const NONE: readonly string[] = [];

function scopeStep({ wants, because }: Standing, { name }: Pick<PushProvider, 'name'>): Step {
  switch (wants) {
    case 'push':
      return { name: 'scope', status: 'success', text: `Pushed by ${name}: ${because}.` };
    case 'deactivate':
      return { name: 'scope', status: 'skipped', text: `To be deactivated: ${because}.` };
    case 'leave':
      return { name: 'scope', status: 'skipped', text: `Left alone: ${because}.` };
    case 'unknown':
      return { name: 'scope', status: 'unknown', text: `Cannot be told: ${because}.` };
  }
}

function evaluateStep({ evaluated, problem, action, write }: PushDecision): readonly Step[] {
  if (evaluated === undefined) return [];
  if (problem !== undefined)
    return [{ name: 'evaluate', status: action === 'unknown' ? 'unknown' : 'failure', text: problem }];
  const given = `${evaluated} ${evaluated === 1 ? 'attribute has a value' : 'attributes have values'}`;
  return [
    { name: 'evaluate', status: 'success', text: `${given}, ${write?.changes().length ?? 0} differ from RingCentral.` },
  ];
}

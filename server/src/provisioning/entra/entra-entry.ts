import type { AccountUser } from '../../account/scim-user';
import { entryId } from '../plan/entry-id';
import type { Match } from '../plan/match';
import type { Operation, PlanAction } from '../plan/operation';
import type { PlanEntry, PlannedRequest } from '../plan/plan';
import type { Step } from '../plan/steps';
import type { SampleUser } from '../users/user';
import { entrySteps } from './entry-steps';
import type { Trace } from './trace';

/** One person of a plan of the provisioning service. */
export class EntraEntry implements PlanEntry {
  constructor(
    readonly user: SampleUser,
    readonly action: PlanAction,
    readonly attempted: Operation | undefined,
    readonly match: Match,
    readonly after: AccountUser | undefined,
    readonly requests: readonly PlannedRequest[],
    readonly reason: string | undefined,
    readonly notes: readonly string[],
    readonly trace: Trace,
  ) {}

  get id(): string {
    return entryId(this.user);
  }

  get title(): string {
    const { values, line } = this.user;
    const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
    const names = [
      text(values.displayName),
      `${text(values.givenName)} ${text(values.surname)}`.trim(),
      text(values.userPrincipalName),
      text(values.mail),
    ];
    return names.find((name) => name !== '') ?? `line ${line}`;
  }

  get userName(): string {
    if (this.match.key !== '') return this.match.key;
    const name = this.user.values.mail ?? this.user.values.userPrincipalName;
    return typeof name === 'string' ? name : '';
  }

  steps(): readonly Step[] {
    return entrySteps(this);
  }
}

import type { AccountUser } from '../../account/scim-user';
import { entryId } from '../plan/entry-id';
import type { Match } from '../plan/match';
import type { Operation, PlanAction } from '../plan/operation';
import type { PlanEntry, PlannedRequest } from '../plan/plan';
import type { Step } from '../plan/steps';
import type { SampleUser } from '../users/user';
import { entrySteps } from './entry-steps';

/** One person of a plan for EIC. */
export class SaviyntEntry implements PlanEntry {
  constructor(
    readonly user: SampleUser,
    readonly action: PlanAction,
    readonly attempted: Operation | undefined,
    readonly match: Match,
    readonly after: AccountUser | undefined,
    readonly requests: readonly PlannedRequest[],
    readonly reason: string | undefined,
    readonly notes: readonly string[],
  ) {}

  get id(): string {
    return entryId(this.user);
  }

  /** `displayname`, else first and last name, else whatever tells the person from others. */
  get title(): string {
    const { values, line } = this.user;
    const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
    const names = [
      text(values.displayname),
      `${text(values.firstname)} ${text(values.lastname)}`.trim(),
      text(values.username),
      text(values.email),
    ];
    return names.find((name) => name !== '') ?? `line ${line}`;
  }

  get userName(): string {
    if (this.match.key !== '') return this.match.key;
    const name = this.user.values.email ?? this.user.values.username;
    return typeof name === 'string' ? name : '';
  }

  steps(): readonly Step[] {
    return entrySteps(this);
  }
}

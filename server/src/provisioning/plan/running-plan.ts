import type { AccountModel } from '../../account/account-model';
import { compileMapping, type ProvisioningMapping } from '../compile-mapping';
import { licencesOf } from '../effort/licences';
import { ringCentralLimits } from '../effort/ringcentral-limits';
import type { PeopleFacts, PersonPlanner, ProvisioningProgram } from '../provisioning-program';
import { SafetyWatch } from '../safety/safety-watch';
import type { SampleUser } from '../users/user';
import { accountNotes } from './account-notes';
import type { PlanEntry, PlanOptions, PlanSummary } from './plan';
import { measureEffort } from './summary';
import { PlanTally, type PlanTotals } from './tally';

/** What a plan is made for, beside its people. */
export interface PlanSubjects {
  /** What is known of the people; it may grow while they are read. */
  readonly users: PeopleFacts;
  /** Stays as it is: the plan runs on a copy. */
  readonly account: AccountModel;
  readonly options?: PlanOptions;
}

/** A mapping (of a whole connection, or one parameter: then only its operation is planned), or one compiled before. */
export type PlannedMapping = { readonly mapping: ProvisioningMapping } | { readonly program: ProvisioningProgram };

/**
 * A plan while it is made. It takes one person after the other and keeps none of them: what concerns the plan as a whole
 * is added up on the way. What grows is the copy of the account, by the users that are created.
 */
export class RunningPlan {
  private readonly program: ProvisioningProgram;
  private readonly options: PlanOptions;
  private readonly planner: PersonPlanner;
  private readonly tally = new PlanTally();
  private readonly watch: SafetyWatch;

  constructor(private readonly input: PlanSubjects & PlannedMapping) {
    const { users, account, options = {} } = input;
    this.options = options;
    this.program = 'program' in input ? input.program : compileMapping(input.mapping);
    this.planner = this.program.start({ users, account, options });
    this.watch = new SafetyWatch(account, options, options.now);
  }

  /** Plans the next person, on the account as those before leave it. Never throws: an error is that person's entry. */
  next(user: SampleUser): PlanEntry {
    const entry = this.planner.plan(user);
    this.tally.add(entry);
    this.watch.see(entry);
    return entry;
  }

  /** What people call the mapping; '' when it has no name. */
  get connectorName(): string {
    return this.program.name;
  }

  /** What the people so far come to. */
  get totals(): PlanTotals {
    return this.tally;
  }

  /** The plan of the people so far, without their entries. Asked for once everybody is planned. */
  finish(): PlanSummary {
    const { program, planner, options, tally } = this;
    const { users, account } = this.input;
    const { counts } = tally;
    const isPartial = users.problems.some(({ severity }) => severity === 'error');
    const limits = [...ringCentralLimits(tally), ...(planner.limits?.(tally) ?? [])];
    return {
      provider: program.provider,
      connectorName: program.name,
      operations: program.operations,
      counts: { ...counts },
      effort: { ...measureEffort(tally), ...(limits.length > 0 && { limits }) },
      licences: licencesOf(account, tally.licences, tally.createdIn),
      blocks: [...program.blocks, ...this.watch.blocks({ isPartial })],
      notes: [...program.notes, ...this.watch.notes(), ...accountNotes(account, tally), ...planner.notes(tally)],
      accountReadAt: account.seed.takenAt,
      now: options.now,
    };
  }
}

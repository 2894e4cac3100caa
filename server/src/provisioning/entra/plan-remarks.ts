import type { Match } from '../plan/match';
import type { PeopleFacts } from '../provisioning-program';
import type { LeavingReason } from './entitlement';
import type { EntraDecision } from './entra-decision';
import type { EntraProgram } from './entra-program';

/** Gathers what holds for a plan as a whole while its people are planned. */
export class PlanRemarks {
  private flapping = 0;
  private outOfScope = 0;
  private readonly assumed = new Set<string>();

  constructor(
    private readonly program: EntraProgram,
    private readonly users: PeopleFacts,
  ) {}

  count({ flaps, evaluated }: EntraDecision, leaving: LeavingReason | undefined, { user }: Match): void {
    if (flaps) this.flapping++;
    for (const name of evaluated?.assumed ?? []) this.assumed.add(name);
    if ((leaving === 'out of scope' || leaving === 'unassigned') && user !== undefined) this.outOfScope++;
  }

  /** @param people how many there are */
  all(people: number): readonly string[] {
    const { users } = this;
    if (people === 0) return [];
    const notes: string[] = [...this.missing()];
    if (!users.columns.includes('accountEnabled'))
      notes.push('The sample file has no accountEnabled: everybody is taken to be enabled in Entra ID.');
    if (this.assumed.size > 0)
      notes.push(
        `${[...this.assumed].join(', ')}: what the expression gives when its source is empty is not published; this plan takes it that nothing is sent.`,
      );
    if (this.outOfScope > 0)
      notes.push(
        'Who is out of scope or unassigned and in RingCentral is taken to have been provisioned before; the service leaves users alone whom it never had in scope.',
      );
    if (this.flapping > 0)
      notes.push(
        `${this.flapping} ${this.flapping === 1 ? 'person has' : 'people have'} a country that RingCentral gives back in another form: the service may send it again whenever it compares the user.`,
      );
    if (this.program.isEnabled) notes.push(onDemand(this.program));
    return notes;
  }

  private missing(): readonly string[] {
    const columns = new Set([...this.users.columns, 'IsSoftDeleted', 'accountEnabled']);
    return [...this.program.inputs].flatMap(([name, readers]) =>
      columns.has(name)
        ? []
        : [
            `The sample file has no "${name}", which ${readers.join(' and ')} ${readers.length === 1 ? 'uses' : 'use'}; what comes of it is unknown.`,
          ],
    );
  }
}

/**
 * What to do before one of the people is tried in Entra ID. Source: Microsoft Learn, On-demand provisioning (applications
 * that sign in with OAuth; it ignores the flag) and the tutorial for RingCentral (OAuth since 03/15/2021).
 */
function onDemand({ dialect }: EntraProgram): string {
  const flag = dialect === 'default' ? '' : ` On-demand provisioning does not follow ${dialect}.`;
  return `On-demand provisioning writes to RingCentral. RingCentral's application signs in with OAuth, so stop the provisioning job first and start it again afterwards.${flag}`;
}

import { LineIndex } from '../../text/line-index';
import type { PlanTotals } from '../plan/tally';
import type { PeopleFacts } from '../provisioning-program';
import { type PushContext, SCIM_BASE_URL } from '../push/context';
import type { Evaluation, PersonKey, PushProvider, PushStyle, Standing } from '../push/push-program';
import type { UserBody } from '../push/user-body';
import type { SampleUser } from '../users/user';
import type { JumpCloudOptions } from './options';
import { planNotes, SeenValues } from './plan-notes';
import { jumpCloudStanding } from './standing';
import { jumpCloudValues } from './values';

/** What the requests are made by. */
export const PART = 'Attribute Mappings';

/** JumpCloud's RingCentral connector as the planner of pushes knows it. */
export class JumpCloudProvider implements PushProvider {
  readonly name = 'JumpCloud';
  readonly isSilent = false;
  readonly style: PushStyle;
  readonly context: PushContext;

  private readonly seen = new SeenValues();

  constructor(
    { update = 'put', baseUrl = SCIM_BASE_URL }: JumpCloudOptions,
    private readonly users: PeopleFacts,
  ) {
    this.style = { profile: update, active: update, mergesRead: false };
    // The table is JumpCloud's own and stands in no file.
    const lines = new LineIndex('');
    this.context = { uri: '', part: PART, baseUrl, lines: () => lines };
  }

  see({ values }: SampleUser): void {
    this.seen.add(values);
  }

  standing({ values }: SampleUser): Standing {
    return jumpCloudStanding(values);
  }

  key({ values: { username } }: SampleUser): PersonKey {
    return typeof username === 'string' && username !== ''
      ? { userName: username }
      : { userName: undefined, reason: 'username is empty or not in the sample file' };
  }

  evaluate({ values }: SampleUser): Evaluation {
    return { values: jumpCloudValues(values) };
  }

  createMembers(): UserBody {
    return { active: true };
  }

  titleOf({ values }: SampleUser): string {
    const text = (name: string) => (typeof values[name] === 'string' ? values[name].trim() : '');
    return text('displayname') || `${text('firstname')} ${text('lastname')}`.trim() || text('username');
  }

  notes(totals: PlanTotals): readonly string[] {
    return planNotes(totals, this.users.columns, this.seen);
  }
}

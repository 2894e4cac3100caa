import type { AccountUser } from '../../account/scim-user';
import { unknown } from '../plan/decision';
import type { EntraDecision } from './entra-decision';
import type { FlowChange } from './flowed-value';

/** Somebody who has not activated reads as inactive whatever is sent, and RingCentral refuses to change them. */
export function pendingDecision(
  matched: AccountUser,
  changes: readonly FlowChange[],
  notes: readonly string[],
): EntraDecision | undefined {
  const active = changes.find(({ flow }) => flow.target.path === 'active');
  if (active?.value !== true || matched.scim.active) return undefined;
  if (matched.status === 'Unknown') {
    const reason =
      'Inactive in RingCentral: either disabled, and the service would enable the user, or not activated yet, and RingCentral may refuse. SCIM does not tell.';
    return { ...unknown(reason), attempted: 'enable', notes };
  }
  if (matched.status !== 'NotActivated' || changes.length > 1) return undefined;
  const note =
    'Has not activated yet and reads as inactive: the service sends active "True" again in later cycles, which RingCentral may refuse.';
  return { action: 'unchanged', notes: [...notes, note] };
}

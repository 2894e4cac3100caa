import type { Standing } from '../push/push-program';
import type { UserValues } from '../users/user';

/**
 * What the state of a JumpCloud user means for the application (JumpCloud, Integrate with RingCentral, "Important
 * Considerations"): suspended users are deactivated in every application, and an expired password suspends.
 */
export function jumpCloudStanding(values: UserValues): Standing {
  const { state, suspended, password_expired: expired, bound } = values;
  if (bound === false) return { wants: 'deactivate', because: 'not in a group that is bound to the application' };
  if (suspended === true || state === 'SUSPENDED') return { wants: 'deactivate', because: 'suspended in JumpCloud' };
  if (expired === true)
    return {
      wants: 'deactivate',
      because: 'the password has expired, which suspends the user until it is changed',
    };
  if (state === 'STAGED')
    return { wants: 'leave', because: 'staged in JumpCloud: nothing is sent before the user is activated' };
  if (state === undefined || state === null || state === '' || state === 'ACTIVATED')
    return { wants: 'push', because: state === 'ACTIVATED' ? 'activated in JumpCloud' : 'not suspended in JumpCloud' };
  return { wants: 'unknown', because: `${JSON.stringify(state)} is no state of a JumpCloud user` };
}

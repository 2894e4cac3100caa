import type { Standing } from '../push/push-program';
import type { UserValues } from '../users/user';
import { objectIn } from './people';

/** Users of an app in these states have lost it (Okta API: AppUser, status). */
const ENDED = new Set(['DEPROVISIONED', 'UNASSIGNED', 'REVOKED', 'INACTIVE']);

const PUSHED = new Set(['ACTIVE', 'PROVISIONED', 'RECOVERY', 'PASSWORD_EXPIRED', 'LOCKED_OUT']);

/**
 * What the state of an Okta user means for the app. Only deactivating, or taking the app away, reaches RingCentral; a
 * suspended user keeps the app, and nothing is sent (Okta: SCIM 2.0 protocol reference, Delete users; Lifecycle of users).
 */
export function oktaStanding(values: UserValues): Standing {
  const { status, assigned } = values;
  if (status === 'DEPROVISIONED') return { wants: 'deactivate', because: 'deactivated in Okta' };
  if (assigned === false) return { wants: 'deactivate', because: 'the app is not assigned to them' };
  const appStatus = objectIn(values, 'appUser')?.status;
  if (typeof appStatus === 'string' && ENDED.has(appStatus))
    return { wants: 'deactivate', because: `the assignment of the app is ${appStatus}` };
  if (status === undefined || status === null || status === '')
    return { wants: 'push', because: 'no status is given, so they are taken to be ACTIVE' };
  if (status === 'STAGED')
    return { wants: 'leave', because: 'STAGED in Okta: nothing is pushed before the user is activated' };
  if (status === 'SUSPENDED')
    return { wants: 'leave', because: 'SUSPENDED in Okta: nothing is sent, and they keep their access to RingCentral' };
  if (typeof status === 'string' && PUSHED.has(status)) return { wants: 'push', because: `${status} in Okta` };
  return { wants: 'unknown', because: `${JSON.stringify(status)} is no status of an Okta user` };
}

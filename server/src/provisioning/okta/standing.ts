import type { JsonValue } from '../../json/value';
import type { Standing } from '../push/push-program';
import type { UserValues } from '../users/user';
import { objectIn } from './people';

/** Users of an app in these states have lost it (Okta API: AppUser, status). */
const ENDED = new Set(['DEPROVISIONED', 'UNASSIGNED', 'REVOKED', 'INACTIVE']);

/** What users in these states are; made once, because a plan keeps it of everybody. */
const PUSHED = new Map<JsonValue, Standing>(
  ['ACTIVE', 'PROVISIONED', 'RECOVERY', 'PASSWORD_EXPIRED', 'LOCKED_OUT'].map((status) => [
    status,
    { wants: 'push', because: `${status} in Okta` },
  ]),
);

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
  return PUSHED.get(status) ?? { wants: 'unknown', because: `${JSON.stringify(status)} is no status of an Okta user` };
}

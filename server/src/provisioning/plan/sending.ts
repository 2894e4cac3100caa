import type { PlannedRequest } from './plan';

/** Whether a request is sent to RingCentral; `unknown` where the files do not tell, or it leads elsewhere. */
export type Sending = boolean | 'unknown';

/**
 * Whether a request of a plan would reach RingCentral. What fails in the provider before that is shown, and sent nowhere;
 * the numbers of requests count those that are answered.
 */
export function sendingOf({ answer, verdict }: Pick<PlannedRequest, 'answer' | 'verdict'>): Sending {
  if (answer !== undefined) return true;
  return verdict === 'wrong' ? false : 'unknown';
}

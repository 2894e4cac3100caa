import type { Sending } from '../plan/sending';

/** What stands before a request that does not surely reach RingCentral; '' before one that does. */
export function sendingLead(sent: Sending): string {
  if (sent === true) return '';
  return sent === false ? 'not sent: ' : 'perhaps sent: ';
}

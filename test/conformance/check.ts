import type { Session } from './session';

/** One thing RFC 7643 or 7644 asks of a server that has users. */
export interface Check {
  readonly id: string;
  readonly section: string;
  readonly run: (session: Session) => Promise<void>;
}

/** @param section of the RFC, such as `7644 §3.3` */
export function check(id: string, section: string, run: Check['run']): Check {
  return { id, section, run };
}

/** What the process's exit code means; the same for every command, and stable. */
export const ExitCode = {
  /** Nothing to report: no findings, nothing to change, every stage passed. */
  ok: 0,
  /** The command could not do its work: wrong arguments, an unreadable file, an account that does not answer. */
  failed: 1,
  /** There is something to look at: findings, changes, a failed stage. */
  found: 2,
  /** The plan exceeds a safety threshold. */
  blocked: 3,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Thrown where the person must change something; shown without a stack. */
export class UsageError extends Error {}

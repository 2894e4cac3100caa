export type LogProvider = 'entra' | 'okta' | 'jumpcloud';

export type LogOutcome = 'success' | 'failure' | 'skipped' | 'warning' | 'unknown';

/** A value that was to be sent, as the log has it. */
export interface LoggedValue {
  /** The attribute of the target, as the provider names it. */
  readonly attribute: string;
  readonly value: string;
}

/** One event of a provisioning log. */
export interface LogRecord {
  readonly provider: LogProvider;
  readonly outcome: LogOutcome;
  /** create, update, disable, delete …; empty when the log does not say. */
  readonly action: string;
  /** Whom it is about, as the log names the person; empty when it does not. */
  readonly person: string;
  /** The application, as the log names it. */
  readonly application: string;
  /** ISO 8601 as the log has it; empty when it has none. */
  readonly time: string;
  /** What the provider calls the failure. */
  readonly code?: string;
  readonly status?: number;
  /** What it gives as the reason; empty when it gives none. */
  readonly reason: string;
  /** Everything it says about the failure, the reason included. */
  readonly text: string;
  readonly values: readonly LoggedValue[];
  /** Offset of the event in the text of the log. */
  readonly offset: number;
  /** The text ends within the event. */
  readonly isCut?: true;
}

/** What the account answered to a read that succeeded. */
export interface Answer {
  readonly status: number;
  /** The parsed body; undefined when there was none. */
  readonly body: unknown;
}

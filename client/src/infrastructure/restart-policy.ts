/** What to do when the language server's connection closes. */
export type CloseDecision = 'restart' | 'explain';

/**
 * One crash is restarted without a word. A second within ten minutes is a fault that a restart does not cure: the
 * person is told, and decides.
 *
 * @param now milliseconds
 */
export class RestartPolicy {
  readonly #now: () => number;
  #lastRestart = Number.NEGATIVE_INFINITY;

  constructor(now: () => number) {
    this.#now = now;
  }

  closed(): CloseDecision {
    const tenMinutes = 10 * 60_000;
    if (this.#now() - this.#lastRestart < tenMinutes) return 'explain';
    this.#lastRestart = this.#now();
    return 'restart';
  }

  /** A restart that the person asked for begins a new count. */
  reset(): void {
    this.#lastRestart = Number.NEGATIVE_INFINITY;
  }
}

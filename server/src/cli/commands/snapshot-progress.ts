import type { ReadProgress } from '../../ringcentral';
import type { Terminal } from '../terminal';

/** A line so often at most, in milliseconds: a log of a job is not to be thousands of lines. */
const EVERY = 5000;

/** Says on `terminal.err` how far the reading of an account is. */
export class ReadingProgress {
  readonly #terminal: Terminal;
  readonly #now: () => number;
  #shownAt = Number.NEGATIVE_INFINITY;

  /** @param now the time in milliseconds */
  constructor(terminal: Terminal, now: () => number) {
    this.#terminal = terminal;
    this.#now = now;
  }

  show({ phase, done, total }: ReadProgress): void {
    const now = this.#now();
    if (done < total && now - this.#shownAt < EVERY) return;
    this.#shownAt = now;
    this.#terminal.err(`${done} of ${total} users ${phase === 'list' ? 'listed' : 'read'}\n`);
  }
}

/** So long a worker works before it looks whether somebody asked for something else, in milliseconds. */
const turn = 12;

/** A call was cancelled by who made it. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Breaks long work into turns, between which messages arrive: among them the one that cancels it. */
export class Turns {
  #began = performance.now();
  #isCancelled = false;

  cancel(): void {
    this.#isCancelled = true;
  }

  /** Whether this turn took long enough: then `rest` is due. */
  get isOver(): boolean {
    return performance.now() - this.#began >= turn;
  }

  /** Lets messages arrive. @throws {Cancelled} */
  async rest(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.check();
    this.#began = performance.now();
  }

  /** @throws {Cancelled} */
  check(): void {
    if (this.#isCancelled) throw new Cancelled('cancelled');
  }
}

/**
 * Does work to its end, in turns.
 * @param onStep takes what the work yields
 * @param onTurn told what it yielded last, whenever a turn is over
 * @returns what the work returns
 * @throws {Cancelled} when the turns are
 */
export async function inTurns<Step, Result>(
  work: Generator<Step, Result, void>,
  turns: Turns,
  { onStep, onTurn }: { readonly onStep?: (step: Step) => void; readonly onTurn?: (step: Step) => void },
): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    onStep?.(step.value);
    if (!turns.isOver) continue;
    onTurn?.(step.value);
    await turns.rest();
  }
}

/** Between two reports, in milliseconds: as often as a person sees a number change. */
const reportEvery = 100;

/** Says when to report how far work is. */
export class ReportClock {
  #last = performance.now();

  /** Whether a report is due; then the next one is due a while later. */
  tick(): boolean {
    const now = performance.now();
    if (now - this.#last < reportEvery) return false;
    this.#last = now;
    return true;
  }
}

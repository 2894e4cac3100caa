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

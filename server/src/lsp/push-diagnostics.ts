/** Time and timers, given from outside so that tests need not wait. */
export interface Timer {
  /** In milliseconds, from any fixed moment. */
  now(): number;
  /** Returns what stops it. */
  after(milliseconds: number, action: () => void): () => void;
}

const MIN_DELAY = 150;
const MAX_DELAY = 500;

/**
 * Publishes the findings of documents to clients that do not ask for them: at once when a document is opened, after a
 * pause when it is edited. The pause grows with the time the last check took, so that a slow one never runs at every
 * keystroke.
 */
export class PushDiagnostics {
  private readonly waiting = new Map<string, () => void>();
  private lastRun = 0;
  private stopped = false;

  /** @param publish checks one document and sends the result; it decides whether the result is still current */
  constructor(
    private readonly timer: Timer,
    private readonly publish: (uri: string) => Promise<void>,
  ) {}

  /** Checks `uri` soon; an earlier wish for the same document is dropped. */
  schedule(uri: string, when: 'now' | 'after a pause'): void {
    if (this.stopped) return;
    this.cancel(uri);
    const delay = when === 'now' ? 0 : Math.min(MAX_DELAY, Math.max(MIN_DELAY, this.lastRun * 2));
    this.waiting.set(
      uri,
      this.timer.after(delay, () => void this.run(uri)),
    );
  }

  cancel(uri: string): void {
    this.waiting.get(uri)?.();
    this.waiting.delete(uri);
  }

  /** After this nothing is published any more. */
  stop(): void {
    this.stopped = true;
    for (const uri of [...this.waiting.keys()]) this.cancel(uri);
  }

  private async run(uri: string): Promise<void> {
    this.waiting.delete(uri);
    const start = this.timer.now();
    await this.publish(uri);
    this.lastRun = this.timer.now() - start;
  }
}

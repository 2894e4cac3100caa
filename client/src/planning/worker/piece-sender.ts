import type { Turns } from './turns';

/** Bytes of one message, and how many messages may be on their way: what is not written yet is held in memory. */
const pieceSize = 256 * 1024;
const mostUnwritten = 4;

/** Sends a long text in pieces, no faster than they are written. */
export class PieceSender {
  readonly #post: (bytes: Uint8Array, done: number) => void;
  readonly #encoder = new TextEncoder();
  #unwritten = 0;
  #wake: (() => void) | undefined;

  /** @param post sends a piece; `done` counts the parts of the text so far, of which there is about one a person */
  constructor(post: (bytes: Uint8Array, done: number) => void) {
    this.#post = post;
  }

  /** The receiver has written a piece, or has another reason to look again. */
  written(): void {
    this.#unwritten = Math.max(0, this.#unwritten - 1);
    this.#wake?.();
  }

  /** Returns when everything was written. @throws {Cancelled} when the turns are */
  async send(parts: Iterable<string>, turns: Turns): Promise<void> {
    let held: string[] = [];
    let size = 0;
    let done = 0;
    const flush = () => {
      if (size === 0) return;
      this.#unwritten++;
      this.#post(this.#encoder.encode(held.join('')), done);
      held = [];
      size = 0;
    };
    for (const part of parts) {
      held.push(part);
      size += part.length;
      done++;
      if (size >= pieceSize) flush();
      if (turns.isOver) await turns.rest();
      while (this.#unwritten >= mostUnwritten) await this.#until(turns);
    }
    flush();
    while (this.#unwritten > 0) await this.#until(turns);
  }

  async #until(turns: Turns): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    turns.check();
  }
}

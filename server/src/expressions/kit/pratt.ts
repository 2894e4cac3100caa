import type { Span } from '../../text/span';
import { PrattFrame } from './pratt-frame';

/** A Pratt parser over tokens that were all read before. `T` is the token, `N` the node. */
export abstract class PrattParser<T extends Span, N> extends PrattFrame<N> {
  protected index = 0;

  constructor(protected readonly tokens: readonly T[]) {
    super();
  }

  /** The token under the cursor. The last token is an end marker and stays. */
  protected get token(): T {
    return this.tokens[this.index]!;
  }

  protected peek(distance: number): T {
    return this.tokens[Math.min(this.index + distance, this.tokens.length - 1)]!;
  }

  protected advance(): T {
    const token = this.tokens[this.index]!;
    if (this.index < this.tokens.length - 1) this.index++;
    return token;
  }

  /** The end of the token before the cursor. */
  protected get previousEnd(): number {
    return this.tokens[this.index - 1]?.end ?? this.token.start;
  }

  protected get atEnd(): boolean {
    return this.index >= this.tokens.length - 1;
  }

  protected place(): Span {
    return this.token;
  }

  protected skipToEnd(): void {
    this.index = this.tokens.length - 1;
  }
}

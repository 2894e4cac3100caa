import type { PlanHead, PlanMessage } from '../../../webview/plan/messages';
import type { RowChunk } from '../../planning/protocol';

export interface FeedOptions {
  readonly post: (message: PlanMessage) => void;
  /** Rows of a plan, once there are some. */
  readonly rows: (revision: number, from: number, patternsFrom: number) => Promise<RowChunk>;
  readonly onError: (error: unknown) => void;
}

interface Feeding {
  head: PlanHead;
  from: number;
  patternsFrom: number;
  /** The page has the head and the first rows. */
  isShown: boolean;
  isLast: boolean;
  /** Rows are on their way: a page that was shown twice says twice that it has taken them. */
  isBusy: boolean;
}

/**
 * Brings the people of a plan to the page, a chunk at a time: the next one leaves when the page has taken the one before,
 * so that neither of the two has more to do at once than a person notices.
 */
export class PlanFeed {
  readonly #options: FeedOptions;
  #feeding: Feeding | undefined;

  constructor(options: FeedOptions) {
    this.#options = options;
  }

  /** Shows a plan, or what is now known of the one that is shown. */
  show(head: PlanHead): void {
    const feeding = this.#feeding;
    if (feeding?.head.revision !== head.revision) {
      this.#begin(head);
      return;
    }
    feeding.head = head;
    if (feeding.isShown) this.#options.post({ type: 'overview', plan: head });
  }

  /** The page was made anew and has nobody. */
  again(): void {
    if (this.#feeding !== undefined) this.#begin(this.#feeding.head);
  }

  /** The page has taken the rows it was sent. */
  taken(revision: number): void {
    const feeding = this.#feeding;
    if (feeding?.head.revision === revision && feeding.isShown && !feeding.isLast && !feeding.isBusy)
      void this.#next(feeding);
  }

  clear(): void {
    this.#feeding = undefined;
  }

  #begin(head: PlanHead): void {
    const feeding: Feeding = { head, from: 0, patternsFrom: 0, isShown: false, isLast: false, isBusy: false };
    this.#feeding = feeding;
    void this.#next(feeding);
  }

  async #next(feeding: Feeding): Promise<void> {
    feeding.isBusy = true;
    try {
      const { from, patternsFrom } = feeding;
      const { rows, patterns, isLast } = await this.#options.rows(feeding.head.revision, from, patternsFrom);
      if (this.#feeding !== feeding) return;
      feeding.from += rows.length;
      feeding.patternsFrom += patterns.length;
      feeding.isLast = isLast;
      feeding.isBusy = false;
      const { head, isShown } = feeding;
      feeding.isShown = true;
      if (isShown) this.#options.post({ type: 'rows', revision: head.revision, rows, patterns });
      else this.#options.post({ type: 'plan', plan: { ...head, rows, patterns } });
    } catch (error) {
      if (this.#feeding === feeding) this.#options.onError(error);
    }
  }
}

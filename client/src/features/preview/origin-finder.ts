import type { PlanMessage, PlanOrigin } from '../../../webview/plan/messages';
import type { Planner } from '../../planning/planner';

/** What takes no longer needs no words, in milliseconds. */
const unfelt = 300;

/** A part of the mapping, without the people. */
export type OriginPart = Omit<PlanOrigin, 'changed' | 'kept'>;

/** Finds whose values come from a part of the mapping, and keeps what it found for a page that is made anew. */
export class OriginFinder {
  readonly #planner: Planner;
  readonly #post: (message: PlanMessage) => void;
  #finding: AbortController | undefined;
  #found: { readonly revision: number; readonly origin: PlanOrigin } | undefined;

  constructor(planner: Planner, post: (message: PlanMessage) => void) {
    this.#planner = planner;
    this.#post = post;
  }

  cancel(): void {
    this.#finding?.abort();
  }

  forget(): void {
    this.#found = undefined;
  }

  /** Tells a page that was made anew what it showed of this plan. */
  again(revision: number | undefined): void {
    if (this.#found !== undefined && this.#found.revision === revision)
      this.#post({ type: 'origin', ...this.#found, isNew: false });
  }

  /**
   * Shows whose values come from a part of the mapping a plan was made of.
   * @throws {PlanningCancelled} when it is cancelled, or somebody asks for another part
   */
  async find(revision: number, part: OriginPart): Promise<void> {
    this.cancel();
    const finding = new AbortController();
    this.#finding = finding;
    const text = `Looking for the people whose values come from ${part.name} …`;
    const timer = setTimeout(() => this.#post({ type: 'working', text, canCancel: true }), unfelt);
    try {
      const { uri, range } = part;
      const people = await this.#planner.peopleFrom(revision, { uri, ...range }, finding.signal);
      this.#found = { revision, origin: { ...part, ...people } };
      this.#post({ type: 'origin', ...this.#found, isNew: true });
    } finally {
      clearTimeout(timer);
      if (this.#finding === finding) {
        this.#finding = undefined;
        this.#post({ type: 'working', text: null, canCancel: false });
      }
    }
  }
}

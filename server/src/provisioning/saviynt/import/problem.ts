import type { BeliefId } from './belief';
import type { Place } from './place';

/** Something of the mapping that makes the import give less, or something else, than was meant. */
export interface ImportProblem {
  readonly severity: 'error' | 'warning' | 'information';
  /** Stable: `list-without-index`. */
  readonly code: string;
  /** What is so, what will happen because of it, what to do. */
  readonly message: string;
  /** Where in the mapping; undefined when it is about an answer alone. */
  readonly place: Place | undefined;
  /** What the statement rests on, where it is not plain fact. */
  readonly belief?: BeliefId;
}

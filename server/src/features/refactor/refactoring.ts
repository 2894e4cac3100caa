import type { FileEdit } from '../../rules/diagnostic';

/** A change that a person asks for at a place, with nothing wrong there. */
export interface Refactoring {
  /** An imperative: `Convert to a constant mapping`. */
  readonly title: string;
  readonly edits: readonly FileEdit[];
}

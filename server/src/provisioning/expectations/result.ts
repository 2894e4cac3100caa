import type { Expectation } from '../../documents/project/expectation';
import type { Span } from '../../text/span';
import type { Provenance } from '../plan/provenance';

/** `unknown`: the plan does not tell, for example because a value depends on something the files do not say. */
export type ExpectationVerdict = 'passed' | 'failed' | 'unknown';

/** A place in a file, in offsets of the file (UTF-16 code units). */
export interface ExpectationPlace {
  readonly uri: string;
  readonly span: Span;
}

/** One thing an expectation says, and what came of it. */
export interface ExpectationCheck {
  /** `person`, `action`, `userName`, `refusal`, `requests`, the path of an attribute as written, or a member that is not read. */
  readonly what: string;
  readonly verdict: ExpectationVerdict;
  /** One or two sentences: what is expected, what is so, and why. */
  readonly message: string;
  /** As people read them; for views that show the difference. */
  readonly expected: string;
  readonly actual: string;
  /** Where the expectation stands in the project file. */
  readonly own: ExpectationPlace;
  /** The place of the mapping that made the value; undefined when nothing of it did, or the mapping is in no file. */
  readonly source: Provenance | undefined;
}

/** What came of one expectation: the worst of its checks counts (failed, unknown, passed). */
export interface ExpectationResult {
  readonly expectation: Expectation;
  /** For lists and test trees: its name, else the person. Unique within a run. */
  readonly title: string;
  readonly verdict: ExpectationVerdict;
  /** In the order of the file. */
  readonly checks: readonly ExpectationCheck[];
  /** The entry of the plan it is about; undefined when there is nobody. */
  readonly entryId: string | undefined;
}

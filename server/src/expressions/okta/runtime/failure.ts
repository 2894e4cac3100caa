import type { Span } from '../../../text/span';
import { Unknown } from '../../kit/value';

/** The engine refuses to go on. Not an Error: thousands of people may fail, and nobody reads the stack. */
export class Failure {
  constructor(
    /** What happened and why, in one or two sentences. */
    readonly message: string,
    readonly span: Span,
    /** Spring's code, e.g. `EL1030E`, or the Java class. */
    readonly exception?: string,
  ) {}
}

/** An unknown value with the place where it came from. */
export class LocatedUnknown extends Unknown {
  constructor(
    reason: string,
    readonly span: Span,
  ) {
    super(reason);
  }
}

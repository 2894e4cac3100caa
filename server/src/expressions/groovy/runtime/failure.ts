import type { Span } from '../../../text/span';
import type { FindingCode } from '../../kit/finding';
import { Unknown } from '../../kit/value';

/** A Groovy exception: what is certain to fail. */
export class Failure extends Error {
  span: Span | undefined;

  constructor(
    readonly exception: string,
    message: string,
    readonly code: FindingCode = 'failure',
    readonly data?: Readonly<Record<string, string | number | boolean>>,
    readonly suggestions?: readonly string[],
  ) {
    super(message);
  }
}

/** Leaves a computation that depends on something unknown. No Error: checking throws many, and a stack costs most of it. */
export class UnknownSignal {
  constructor(readonly unknown: Unknown) {}
}

/** Leaves the computation: its result is unknown. @param reason as it is shown behind "Unknown:" */
export function giveUp(reason: string): never {
  throw new UnknownSignal(new Unknown(reason));
}

/** What Saviynt may or may not allow, but is never run here: files, processes, the network, reflection. */
export class Refusal extends Failure {
  constructor(what: string) {
    super('', `${what} is refused: it is not run here, so its result is not known.`, 'forbidden');
  }
}

/** Java's NullPointerException, which a check reports as `null-dereference`. */
export function nullPointer(message: string): Failure {
  return new Failure('java.lang.NullPointerException', message, 'null-dereference');
}

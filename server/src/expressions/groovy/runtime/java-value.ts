import { Opaque, type Value } from '../../kit/value';

/** An object of a Java class that knows its own text, equality and order. */
export abstract class JavaValue extends Opaque {
  /** What `toString()` gives. Throws UnknownSignal where that is not known. */
  abstract text(): string;

  /** What `equals(other)` gives. */
  equalTo(other: Value): boolean {
    return this === other;
  }

  /** Negative, 0 or positive; undefined if the two cannot be compared. */
  compareWith(_other: Value): number | undefined {
    return undefined;
  }

  /** Groovy truth. */
  isTrue(): boolean {
    return true;
  }

  /** Groovy's `this + other`, where the class has such a method. */
  plus(_other: Value): Value | undefined {
    return undefined;
  }

  /** Groovy's `this - other`, where the class has such a method. */
  minus(_other: Value): Value | undefined {
    return undefined;
  }
}

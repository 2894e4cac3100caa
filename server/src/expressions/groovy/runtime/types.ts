import { Opaque, type Value } from '../../kit/value';

/** java.math.BigDecimal: `unscaled` × 10^-`scale`. */
export class Decimal extends Opaque {
  readonly typeName = 'java.math.BigDecimal';
  constructor(
    readonly unscaled: bigint,
    readonly scale: number,
  ) {
    super();
  }
}

/** java.math.BigInteger. (A Long is a bare bigint.) */
export class BigInteger extends Opaque {
  readonly typeName = 'java.math.BigInteger';
  constructor(readonly value: bigint) {
    super();
  }
}

/** java.lang.Double and Float. */
export class Double extends Opaque {
  constructor(
    readonly value: number,
    readonly typeName: 'java.lang.Double' | 'java.lang.Float' = 'java.lang.Double',
  ) {
    super();
  }
}

/** java.lang.Character, which unlike a String cannot be added to. */
export class Char extends Opaque {
  readonly typeName = 'java.lang.Character';
  constructor(readonly value: string) {
    super();
  }
}

/** java.util.Date in milliseconds since 1970. Its fields are read in UTC. */
export class DateValue extends Opaque {
  readonly typeName = 'java.util.Date';
  constructor(readonly time: number) {
    super();
  }
}

/** A Java array: written like a list, but of fixed size and with a `length`. */
export class JavaArray extends Array<Value> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}

/** A Java array of these elements. Ten times as fast as JavaArray.from, which asks for an iterator and a species. */
export function javaArray(items: readonly Value[]): JavaArray {
  const array = new JavaArray(items.length);
  for (let i = 0; i < items.length; i++) array[i] = items[i]!;
  return array;
}

export class JavaSet extends Array<Value> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}

export class Range extends Array<Value> {
  from = 0;
  to = 0;
  inclusive = true;
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}

export class Entry extends Opaque {
  readonly typeName = 'java.util.Map$Entry';
  constructor(
    readonly key: Value,
    readonly value: Value,
  ) {
    super();
  }
}

export class Closure extends Opaque {
  readonly typeName = 'groovy.lang.Closure';
  constructor(
    /** Number of parameters; an implicit `it` counts as one. */
    readonly parameters: number,
    readonly call: (args: readonly Value[], delegate?: Value) => Value,
  ) {
    super();
  }
}

export class ClassRef extends Opaque {
  readonly typeName = 'java.lang.Class';
  constructor(readonly qualifiedName: string) {
    super();
  }
  get simpleName(): string {
    return this.qualifiedName.slice(this.qualifiedName.lastIndexOf('.') + 1);
  }
}

/** An object of a class whose methods are in the registry under `typeName`, with what they need in `state`. */
export class Instance extends Opaque {
  constructor(
    readonly typeName: string,
    public state: Value,
  ) {
    super();
  }
}

/** A compiled pattern, with the text it is matched against for a Matcher. */
export class PatternValue extends Opaque {
  constructor(
    readonly pattern: string,
    readonly input?: string,
  ) {
    super();
  }
  get typeName(): string {
    return this.input === undefined ? 'java.util.regex.Pattern' : 'java.util.regex.Matcher';
  }
}

/** An exception in a variable. */
export class ErrorValue extends Opaque {
  constructor(
    readonly typeName: string,
    /** Unknown when it is Java's own. */
    readonly message: Value,
  ) {
    super();
  }
}

/** java.util.Locale. */
export class LocaleValue extends Opaque {
  readonly typeName = 'java.util.Locale';
  constructor(
    readonly language: string,
    readonly country: string,
  ) {
    super();
  }
}

import type { Shape } from './shape';

/**
 * A value that cannot be known from the files at hand. It is a verdict of its own, never an error: whatever depends on
 * it is unknown too, and says why.
 */
export class Unknown {
  constructor(
    readonly reason: string,
    readonly shape?: Shape,
  ) {}
}

/** A value of one language that plain JavaScript values cannot stand for: a date, a closure, a decimal number … */
export abstract class Opaque {
  /** The type's name in its own language, e.g. `java.util.Date`. */
  abstract readonly typeName: string;
}

/** A JSON object as it was read. Read it with `ownEntry`, so that `constructor` and `__proto__` are only missing keys. */
export interface ValueRecord {
  readonly [key: string]: Value;
}

export type Value =
  | null
  | string
  | boolean
  | number
  | bigint
  | readonly Value[]
  | ReadonlyMap<Value, Value>
  | ValueRecord
  | Opaque
  | Unknown;

/** Whether a value cannot be known, which is something else than null. */
export function isUnknown(value: unknown): value is Unknown {
  return value instanceof Unknown;
}

/** Whether `value` is a JSON object (not an array, map or value of a class). */
export function isRecord(value: Value | undefined): value is ValueRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Map) &&
    !(value instanceof Opaque) &&
    !(value instanceof Unknown)
  );
}

/** The value of an own key, or undefined. Inherited properties do not exist. */
export function ownEntry(record: ValueRecord, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

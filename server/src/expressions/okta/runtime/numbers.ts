import { Opaque, type Value } from '../../kit/value';

/**
 * A Java double or float that JavaScript cannot tell from a whole number: `2.0`. Everywhere else a double is a number
 * with a fraction, an Integer is a whole number of 32 bits, a Long is a bigint.
 */
export class RealNumber extends Opaque {
  constructor(
    readonly value: number,
    readonly float: boolean,
  ) {
    super();
  }
  get typeName(): string {
    return this.float ? 'java.lang.Float' : 'java.lang.Double';
  }
}

/** How wide a number is; an operation of two has the wider one's type. 0: no number. */
export enum Width {
  none = 0,
  int = 1,
  long = 2,
  float = 3,
  double = 4,
}

/** Which of Java's types a number has; `none` for what is no number. */
export function widthOf(value: Value): Width {
  if (typeof value === 'number') {
    if ((value | 0) === value) return Width.int;
    return Number.isInteger(value) && Math.abs(value) < 2 ** 63 ? Width.long : Width.double;
  }
  if (typeof value === 'bigint') return Width.long;
  return value instanceof RealNumber ? (value.float ? Width.float : Width.double) : Width.none;
}

/** The number of any width as a double. */
export function asDouble(value: Value): number {
  return typeof value === 'number' ? value : value instanceof RealNumber ? value.value : Number(value);
}

/** The number as a Long; fractions are cut off. */
export function asLong(value: Value): bigint {
  if (typeof value === 'bigint') return value;
  const number = asDouble(value);
  return Number.isFinite(number) ? BigInt.asIntN(64, BigInt(Math.trunc(number))) : 0n;
}

/** A double; one without a fraction is told apart from a whole number. */
export function doubleValue(value: number): Value {
  return Number.isInteger(value) ? new RealNumber(value, false) : value;
}

/** A float: rounded to what 32 bits hold. */
export function floatValue(value: number): Value {
  return new RealNumber(Math.fround(value), true);
}

/** A long: the lowest 64 bits, signed, as Java overflows. */
export function longValue(value: bigint): bigint {
  return BigInt.asIntN(64, value);
}

/** As Java's cast of a double to int: saturating, NaN is 0. */
export function toInt(value: number): number {
  if (Number.isNaN(value)) return 0;
  return Math.max(-0x80000000, Math.min(0x7fffffff, Math.trunc(value)));
}

/** The text of a number as Java writes it: `1.0E8`, `2.5`, `NaN`. */
export function numberText(value: number | bigint | RealNumber): string {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof RealNumber) return realText(value.value, value.float);
  return widthOf(value) === Width.double ? realText(value, false) : String(value);
}

function realText(value: number, float: boolean): string {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const digits = float ? floatDigits(value) : String(value);
  const size = Math.abs(value);
  if (size >= 1e-3 && size < 1e7) return digits.includes('.') ? digits : `${digits}.0`;
  const [mantissa = '', exponent = ''] = Number(digits).toExponential().split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
}

/** The shortest digits that give the same float. */
function floatDigits(value: number): string {
  for (let precision = 1; precision < 10; precision++) {
    const digits = value.toPrecision(precision);
    if (Math.fround(Number(digits)) === value) return String(Number(digits));
  }
  return String(value);
}

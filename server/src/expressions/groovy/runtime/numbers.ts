import type { Value } from '../../kit/value';
import { Failure, giveUp } from './failure';
import { BigInteger, Decimal, Double } from './types';

export type Numeric = number | bigint | BigInteger | Decimal | Double;

/** A number of any of Java's kinds; characters are none. */
export function isNumeric(value: Value): value is Numeric {
  return (
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    value instanceof Decimal ||
    value instanceof Double ||
    value instanceof BigInteger
  );
}

/** Gives a JSON number its Java type: Integer stays a number, Long becomes a bigint, a fraction a BigDecimal (as JsonSlurper reads it). */
export function normalize(value: Numeric): Numeric {
  if (typeof value !== 'number' || (value | 0) === value) return value;
  return Number.isInteger(value) ? BigInt(value) : parseDecimal(String(value));
}

/** Reads a BigDecimal. Throws NumberFormatException; gives up at exponents beyond 400. */
export function parseDecimal(text: string): Decimal {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (match === null || (!match[2] && !match[3])) {
    throw new Failure('java.lang.NumberFormatException', `"${text}" is not a number.`);
  }
  const fraction = match[3] ?? '';
  const exponent = Number(match[4] ?? 0);
  if (Math.abs(exponent) > 400) return giveUp('the number is too large');
  const unscaled = BigInt(`${match[2] ?? ''}${fraction}`);
  return new Decimal(match[1] === '-' ? -unscaled : unscaled, fraction.length - exponent);
}

/** The number as a BigDecimal; a double by the shortest digits that give it back. */
export function toDecimal(value: Numeric): Decimal {
  const n = normalize(value);
  if (n instanceof Decimal) return n;
  if (n instanceof Double) return parseDecimal(String(n.value));
  return new Decimal(n instanceof BigInteger ? n.value : BigInt(n), 0);
}

/** The number as the double nearest to it. */
export function toDouble(value: Numeric): number {
  if (value instanceof Double) return value.value;
  if (value instanceof Decimal) return Number(decimalText(value));
  if (value instanceof BigInteger) return Number(value.value);
  return Number(value);
}

/** The value cut to a JavaScript integer, as `intValue` does. */
export function toInt(value: Numeric): number {
  return Number(BigInt.asIntN(32, toLong(value)));
}

/**
 * The number as a long, as Java casts it: fractions are cut off, a whole number loses its higher bits, a double that
 * is too large becomes the nearest long.
 */
export function toLong(value: Numeric): bigint {
  const n = normalize(value);
  if (typeof n === 'bigint') return n;
  if (typeof n === 'number') return BigInt(n);
  if (n instanceof BigInteger) return BigInt.asIntN(64, n.value);
  if (n instanceof Double) return longOf(n.value);
  const whole = n.scale > 0 ? n.unscaled / 10n ** BigInt(n.scale) : n.unscaled * 10n ** BigInt(-n.scale);
  return BigInt.asIntN(64, whole);
}

/** A double as a long, as Java casts it: NaN is 0, what is too large the nearest long. */
function longOf(value: number): bigint {
  if (Number.isNaN(value)) return 0n;
  if (value >= 2 ** 63) return 0x7fffffffffffffffn;
  return value <= -(2 ** 63) ? -0x8000000000000000n : BigInt(Math.trunc(value));
}

/** java.math.BigDecimal.toString. */
export function decimalText({ unscaled, scale }: Decimal): string {
  const negative = unscaled < 0n;
  const digits = (negative ? -unscaled : unscaled).toString();
  const sign = negative ? '-' : '';
  const exponent = digits.length - 1 - scale;
  if (scale >= 0 && exponent >= -6) {
    if (scale === 0) return sign + digits;
    const padded = digits.padStart(scale + 1, '0');
    return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
  }
  const mantissa = digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
  return `${sign}${mantissa}E${exponent >= 0 ? '+' : ''}${exponent}`;
}

/** java.lang.Double.toString. */
function doubleText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
  const size = Math.abs(value);
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  if (size >= 1e-3 && size < 1e7) {
    const text = String(value);
    return text.includes('.') ? text : `${text}.0`;
  }
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
}

/** java.lang.Float.toString: the shortest digits that give the same float. */
function floatText(value: number): string {
  if (!Number.isFinite(value) || value === 0) return doubleText(value);
  let digits = 1;
  while (digits < 9 && Math.fround(Number(value.toPrecision(digits))) !== Math.fround(value)) digits++;
  return doubleText(Number(value.toPrecision(digits)));
}

/** The text Java gives a number. */
export function numberText(value: Numeric): string {
  const n = normalize(value);
  if (n instanceof Decimal) return decimalText(n);
  if (n instanceof BigInteger) return n.value.toString();
  if (!(n instanceof Double)) return n.toString();
  return n.typeName === 'java.lang.Float' ? floatText(n.value) : doubleText(n.value);
}

/** `value` with `scale` digits behind the point, half up. */
export function rescale({ unscaled, scale: from }: Decimal, scale: number): Decimal {
  if (scale >= from) return new Decimal(unscaled * 10n ** BigInt(scale - from), scale);
  const divisor = 10n ** BigInt(from - scale);
  return new Decimal(divideHalfUp(unscaled, divisor), scale);
}

function divideHalfUp(a: bigint, b: bigint): bigint {
  const negative = a < 0n !== b < 0n;
  const x = a < 0n ? -a : a;
  const y = b < 0n ? -b : b;
  const rounded = (x * 2n + y) / (y * 2n);
  return negative ? -rounded : rounded;
}

/**
 * `+ - * / %` as Groovy does them: doubles win over decimals, those over whole numbers; int and long overflow
 * silently, and whole numbers divide to a decimal. Throws ArithmeticException for a division by zero that is not of
 * doubles, UnsupportedOperationException for % of a decimal.
 */
export function arithmetic(operator: string, left: Numeric, right: Numeric): Value {
  const a = normalize(left);
  const b = normalize(right);
  if (a instanceof Double || b instanceof Double) return new Double(onDoubles(operator, toDouble(a), toDouble(b)));
  if (a instanceof Decimal || b instanceof Decimal || operator === '/')
    return onDecimals(operator, toDecimal(a), toDecimal(b));
  if (a instanceof BigInteger || b instanceof BigInteger) {
    return new BigInteger(onIntegers(operator, wholeOf(a), wholeOf(b)));
  }
  const result = onIntegers(operator, BigInt(a), BigInt(b));
  return typeof a === 'bigint' || typeof b === 'bigint' ? BigInt.asIntN(64, result) : Number(BigInt.asIntN(32, result));
}

const wholeOf = (n: number | bigint | BigInteger): bigint => (n instanceof BigInteger ? n.value : BigInt(n));

function onDoubles(operator: string, a: number, b: number): number {
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  return operator === '/' ? a / b : a % b;
}

function onIntegers(operator: string, a: bigint, b: bigint): bigint {
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  if (b === 0n) throw new Failure('java.lang.ArithmeticException', 'Division by zero.');
  return a % b;
}

function onDecimals(operator: string, a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  if (operator === '*') return new Decimal(a.unscaled * b.unscaled, a.scale + b.scale);
  if (operator === '/') return divide(a, b);
  if (operator === '%') {
    throw new Failure('java.lang.UnsupportedOperationException', 'Groovy cannot use % on a decimal number.');
  }
  const x = rescale(a, scale).unscaled;
  const y = rescale(b, scale).unscaled;
  return new Decimal(operator === '+' ? x + y : x - y, scale);
}

const precisionOf = (value: Decimal): number =>
  (value.unscaled < 0n ? -value.unscaled : value.unscaled).toString().length;

/** Groovy's BigDecimalMath.divideImpl: exact if it can be, else ten more digits, rounded half up. */
function divide(a: Decimal, b: Decimal): Decimal {
  if (b.unscaled === 0n) throw new Failure('java.lang.ArithmeticException', 'Division by zero.');
  const preferred = a.scale - b.scale;
  const extra = 60;
  const wide = a.unscaled * 10n ** BigInt(extra);
  if (wide % b.unscaled === 0n) {
    let unscaled = wide / b.unscaled;
    let scale = preferred + extra;
    while (scale > preferred && unscaled % 10n === 0n) {
      unscaled /= 10n;
      scale--;
    }
    return new Decimal(unscaled, scale);
  }
  const precision = Math.max(precisionOf(a), precisionOf(b)) + 10;
  const quotient = new Decimal(divideHalfUp(wide, b.unscaled), preferred + extra);
  const rounded = rescale(quotient, quotient.scale - (precisionOf(quotient) - precision));
  const scale = Math.max(a.scale, b.scale, 10);
  return rounded.scale > scale ? rescale(rounded, scale) : rounded;
}

/** Groovy's `**`: a whole result stays whole, a negative or broken exponent gives a Double. */
export function power(left: Numeric, right: Numeric): Value {
  const a = normalize(left);
  const b = normalize(right);
  const whole = (typeof b === 'number' || typeof b === 'bigint') && b >= 0;
  if (!whole || a instanceof Double) return new Double(toDouble(a) ** toDouble(b));
  if (b > 400) return giveUp('the power is too large');
  if (a instanceof Decimal) return new Decimal(a.unscaled ** BigInt(b), a.scale * Number(b));
  const result = wholeOf(a) ** BigInt(b);
  if (a instanceof BigInteger) return new BigInteger(result);
  if (BigInt.asIntN(32, result) === result) return Number(result);
  return BigInt.asIntN(64, result) === result ? result : new BigInteger(result);
}

/** The number with the other sign, of the same type. */
export function negate(value: Numeric): Value {
  const n = normalize(value);
  if (n instanceof Decimal) return new Decimal(-n.unscaled, n.scale);
  return n instanceof Double ? new Double(-n.value, n.typeName) : arithmetic('-', 0, n);
}

/** Below 0, 0 or above 0, whatever the types are: 1.0 and 1 are equal. */
export function compareNumbers(left: Numeric, right: Numeric): number {
  const a = normalize(left);
  const b = normalize(right);
  if (a instanceof Double || b instanceof Double) {
    const x = toDouble(a);
    const y = toDouble(b);
    return x < y ? -1 : x > y ? 1 : 0;
  }
  const scale = Math.max(toDecimal(a).scale, toDecimal(b).scale);
  const x = rescale(toDecimal(a), scale).unscaled;
  const y = rescale(toDecimal(b), scale).unscaled;
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Reads a number as written in Groovy source. */
export function parseLiteral(written: string): Value {
  const text = written.replaceAll('_', '');
  const suffix = /^0[xX]/.test(text) ? (/[gGlL]$/.exec(text)?.[0] ?? '') : (/[a-zA-Z]$/.exec(text)?.[0] ?? '');
  const digits = suffix === '' ? text : text.slice(0, -1);
  if (/^[dDfF]$/.test(suffix))
    return new Double(Number(digits), /[dD]/.test(suffix) ? 'java.lang.Double' : 'java.lang.Float');
  if (/[.eE]/.test(digits) && !/^0[xX]/.test(digits)) return parseDecimal(digits);
  const whole = BigInt(/^0\d+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
  if (/^[lL]$/.test(suffix)) return BigInt.asIntN(64, whole);
  if (suffix === '' || /^[iI]$/.test(suffix)) {
    if (whole <= 0x7fffffffn) return Number(whole);
    if (whole <= 0x7fffffffffffffffn) return whole;
  }
  return new BigInteger(whole);
}

/** Whether a number is an Integer, Long or BigInteger. */
export function isWhole(value: Value): boolean {
  return (
    typeof value === 'bigint' || value instanceof BigInteger || (typeof value === 'number' && Number.isInteger(value))
  );
}

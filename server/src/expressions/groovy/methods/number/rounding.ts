import type { Value } from '../../../kit/value';
import { Failure, giveUp } from '../../runtime/failure';
import { type Numeric, normalize } from '../../runtime/numbers';
import { BigInteger, Decimal, Double } from '../../runtime/types';
import { required } from '../helpers';

/** What only a BigDecimal has. */
export const decimal = (n: Numeric, name: string): Decimal => {
  const value = normalize(n);
  if (value instanceof Decimal) return value;
  throw noMethod(n, name);
};

/** What only a BigInteger has; a Long or Integer has no such method. */
export const whole = (n: Numeric, name: string): bigint => {
  if (n instanceof BigInteger) return n.value;
  throw noMethod(n, name);
};

export const either = (
  n: Numeric,
  name: string,
  onDecimal: (d: Decimal) => Value,
  onBig: (b: bigint) => Value,
): Value => {
  const value = normalize(n);
  if (value instanceof Decimal) return onDecimal(value);
  if (value instanceof BigInteger) return onBig(value.value);
  throw noMethod(n, name);
};

/** The MissingMethodException of a method that this kind of number does not have. */
export const noMethod = (n: Numeric, name: string): Failure => {
  const value = normalize(n);
  const type =
    value instanceof Double
      ? 'Double'
      : value instanceof Decimal
        ? 'BigDecimal'
        : value instanceof BigInteger
          ? 'BigInteger'
          : typeof value === 'bigint'
            ? 'Long'
            : 'Integer';
  return new Failure(
    'groovy.lang.MissingMethodException',
    `A number of type ${type} has no method "${name}".`,
    'unknown-method',
    { name, type },
  );
};

/** Without zeros at the end (BigDecimal.stripTrailingZeros); the scale may become negative. */
export function stripped(d: Decimal): Decimal {
  if (d.unscaled === 0n) return new Decimal(0n, 0);
  let { unscaled, scale } = d;
  while (unscaled % 10n === 0n) {
    unscaled /= 10n;
    scale--;
  }
  return new Decimal(unscaled, scale);
}

/**
 * The number, if it has room in so many bits, signed; else an ArithmeticException.
 * @param type as the message names it
 */
export const fits = (n: bigint, bits: number, type: string): bigint => {
  if (BigInt.asIntN(bits, n) === n) return n;
  throw new Failure('java.lang.ArithmeticException', `The number does not fit into ${type}.`);
};

/** Reads a whole number in a radix. Throws NumberFormatException. */
export function inRadix(text: string, radix: number, bits: 32 | 64): Value {
  const found = /^([+-]?)([0-9a-zA-Z]+)$/.exec(required(text, 'The text to read'));
  let value = 0n;
  if (found === null || found[2]!.length > 64)
    throw new Failure('java.lang.NumberFormatException', `"${text}" is not a number of this kind, so this fails.`);
  for (const c of found[2]!) {
    const digit = Number.parseInt(c, 36);
    if (digit >= radix)
      throw new Failure(
        'java.lang.NumberFormatException',
        `"${text}" is not a number in base ${radix}, so this fails.`,
      );
    value = value * BigInt(radix) + BigInt(digit);
  }
  const signed = found[1] === '-' ? -value : value;
  if (BigInt.asIntN(bits, signed) !== signed)
    throw new Failure('java.lang.NumberFormatException', `"${text}" is too large, so this fails.`);
  return bits === 32 ? Number(signed) : signed;
}

/** Applies to whole numbers bit by bit; the result is as wide as the wider of them. Gives up at fractions. */
export const logical = (name: string, n: Numeric, other: Numeric, apply: (a: bigint, b: bigint) => bigint): Value => {
  const [a, b] = [normalize(n), normalize(other)];
  if (a instanceof Decimal || a instanceof Double || b instanceof Decimal || b instanceof Double)
    return giveUp(`${name}() of broken numbers is not evaluated`);
  const result = apply(a instanceof BigInteger ? a.value : BigInt(a), b instanceof BigInteger ? b.value : BigInt(b));
  if (a instanceof BigInteger || b instanceof BigInteger) return new BigInteger(result);
  return typeof a === 'bigint' || typeof b === 'bigint' ? BigInt.asIntN(64, result) : Number(BigInt.asIntN(32, result));
};

/** Java's ArithmeticException of whole numbers and decimals. */
export const byZero = (): Failure => new Failure('java.lang.ArithmeticException', 'Division by zero.');

/** Moves the decimal point to the left by so many digits; to the right below 0. */
export const moved = (d: Decimal, by: number): Decimal => {
  const scale = d.scale + by;
  return scale >= 0 ? new Decimal(d.unscaled, scale) : new Decimal(d.unscaled * 10n ** BigInt(-scale), 0);
};

/** The whole number a decimal is. Throws ArithmeticException when it has a fraction. */
export function exactWhole(d: Decimal): bigint {
  const s = stripped(d);
  if (s.scale > 0) throw new Failure('java.lang.ArithmeticException', 'The number has a fraction.');
  return s.unscaled * 10n ** BigInt(-s.scale);
}

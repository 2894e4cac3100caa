import { numberShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { Failure, giveUp } from '../runtime/failure';
import { method } from '../runtime/method';
import { compareNumbers, type Numeric, negate, normalize, toDouble } from '../runtime/numbers';
import { Decimal, Double } from '../runtime/types';

const on = 'static java.lang.Math';
const double = (name: string, documentation: string, compute: (n: number) => number) =>
  method<Value, [Numeric]>(
    on,
    `${name}(Number value)`,
    documentation,
    numberShape,
    (_c, [n]) => new Double(compute(toDouble(n))),
  );

/** `…Exact`: fails where the result does not fit instead of wrapping around. */
const exact = (name: string, documentation: string, compute: (a: bigint, b: bigint) => bigint) =>
  method<Value, [number | bigint, number | bigint]>(
    on,
    `${name}(long a, long b)`,
    documentation,
    numberShape,
    (_c, [a, b]) => fitted(compute(BigInt(a), BigInt(b)), isLong(a) || isLong(b)),
  );

const isLong = (n: Numeric): boolean => typeof normalize(n) === 'bigint';

function fitted(result: bigint, long: boolean): Value {
  if (long) return BigInt.asIntN(64, result) === result ? result : overflow('long');
  return BigInt.asIntN(32, result) === result ? Number(result) : overflow('integer');
}

function overflow(type: string): never {
  throw new Failure('java.lang.ArithmeticException', `The result is too large for Java's ${type}.`);
}

const floorDiv = (a: bigint, b: bigint): bigint => {
  if (b === 0n) throw new Failure('java.lang.ArithmeticException', 'Division by zero.');
  return a / b - (a % b !== 0n && a < 0n !== b < 0n ? 1n : 0n);
};

/** The type Java picks for two numbers: BigDecimal is passed as double. */
function pick(a: Numeric, b: Numeric, sign: number): Value {
  const [x, y] = [normalize(a), normalize(b)];
  if (x instanceof Decimal !== y instanceof Decimal)
    return giveUp('Math with a decimal and a whole number is ambiguous in Groovy');
  const chosen = compareNumbers(x, y) * sign >= 0 ? x : y;
  if (x instanceof Double || y instanceof Double || x instanceof Decimal) return new Double(toDouble(chosen));
  return typeof x === 'bigint' || typeof y === 'bigint' ? BigInt(chosen as number | bigint) : chosen;
}

export const mathMethods = [
  exact('addExact', 'The sum; fails if it is too large.', (a, b) => a + b),
  exact('subtractExact', 'The difference; fails if it is too large.', (a, b) => a - b),
  exact('multiplyExact', 'The product; fails if it is too large.', (a, b) => a * b),
  exact('floorDiv', 'The quotient, rounded down.', floorDiv),
  exact('floorMod', 'The remainder, never negative for a positive divisor.', (a, b) => a - floorDiv(a, b) * b),
  method<Value, [number | bigint]>(
    on,
    'incrementExact(long value)',
    'One more; fails if it is too large.',
    numberShape,
    (_c, [n]) => fitted(BigInt(n) + 1n, isLong(n)),
  ),
  method<Value, [number | bigint]>(
    on,
    'decrementExact(long value)',
    'One less; fails if it is too small.',
    numberShape,
    (_c, [n]) => fitted(BigInt(n) - 1n, isLong(n)),
  ),
  method<Value, [number | bigint]>(
    on,
    'negateExact(long value)',
    'The number with the other sign.',
    numberShape,
    (_c, [n]) => fitted(-BigInt(n), isLong(n)),
  ),
  method<Value, [number | bigint]>(
    on,
    'toIntExact(long value)',
    'The number in 32 bits; fails if it is too large.',
    numberShape,
    (_c, [n]) => fitted(BigInt(n), false),
  ),
  method<Value, [Numeric, Numeric]>(on, 'max(Number a, Number b)', 'The greater of two.', numberShape, (_c, [a, b]) =>
    pick(a, b, 1),
  ),
  method<Value, [Numeric, Numeric]>(on, 'min(Number a, Number b)', 'The lesser of two.', numberShape, (_c, [a, b]) =>
    pick(a, b, -1),
  ),
  method<Value, [Numeric]>(on, 'abs(Number value)', 'The number without its sign.', numberShape, (_c, [n]) => {
    const size = compareNumbers(n, 0) < 0 ? (negate(n) as Numeric) : normalize(n);
    return size instanceof Decimal ? new Double(toDouble(size)) : size;
  }),
  method<Value, [Numeric]>(on, 'round(Number value)', 'The nearest whole number.', numberShape, (_c, [n]) =>
    BigInt(Math.floor(toDouble(n) + 0.5)),
  ),
  double('floor', 'The next lower whole number, as a fraction (2.0).', Math.floor),
  double('ceil', 'The next higher whole number, as a fraction (3.0).', Math.ceil),
  double('sqrt', 'The square root.', Math.sqrt),
  double('signum', '-1.0, 0.0 or 1.0.', Math.sign),
  double('log10', 'The logarithm to base 10.', Math.log10),
  method<Value, [Numeric, Numeric]>(
    on,
    'pow(Number base, Number exponent)',
    'The power, as a fraction (8.0).',
    numberShape,
    (_c, [a, b]) => new Double(toDouble(a) ** toDouble(b)),
  ),
];

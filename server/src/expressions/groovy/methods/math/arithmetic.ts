import type { FunctionExample } from '../../../kit/function-entry';
import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { Failure, giveUp } from '../../runtime/failure';
import { type Method, method } from '../../runtime/method';
import { compareNumbers, type Numeric, normalize, toDouble } from '../../runtime/numbers';
import { Decimal, Double } from '../../runtime/types';

const on = 'static java.lang.Math';

/** A function of one number whose result is a double. */
export const double = (
  name: string,
  documentation: string,
  compute: (n: number) => number,
  examples: readonly FunctionExample[],
): Method =>
  method<Value, [Numeric]>({
    on,
    signature: `double ${name}(Number value)`,
    documentation,
    shape: numberShape,
    examples,
    call: (_c, [n]) => new Double(compute(toDouble(n))),
  });

/** `…Exact`: fails where the result does not fit instead of wrapping around. */
export const exact = (
  name: string,
  documentation: string,
  compute: (a: bigint, b: bigint) => bigint,
  examples: readonly FunctionExample[],
): Method =>
  method<Value, [number | bigint, number | bigint]>({
    on,
    signature: `long ${name}(long a, long b)`,
    documentation,
    shape: numberShape,
    examples,
    call: (_c, [a, b]) => fitted(compute(BigInt(a), BigInt(b)), isLong(a) || isLong(b)),
  });

/** The same for one number. */
export const exactOfOne = (
  name: string,
  documentation: string,
  compute: (a: bigint) => bigint,
  examples: readonly FunctionExample[],
): Method =>
  method<Value, [number | bigint]>({
    on,
    signature: `long ${name}(long value)`,
    documentation,
    shape: numberShape,
    examples,
    call: (_c, [n]) => fitted(compute(BigInt(n)), isLong(n)),
  });

/** Whether Java has it as a long. */
const isLong = (n: Numeric): boolean => typeof normalize(n) === 'bigint';

/**
 * The result as a long or an int. Throws ArithmeticException when it does not fit, as the `…Exact` methods of Math do.
 */
export function fitted(result: bigint, long: boolean): Value {
  if (long) return BigInt.asIntN(64, result) === result ? result : overflow('long');
  return BigInt.asIntN(32, result) === result ? Number(result) : overflow('integer');
}

/** Refuses a result that Java has no room for. @param type `long`, `integer` */
function overflow(type: string): never {
  throw new Failure('java.lang.ArithmeticException', `The result is too large for Java's ${type}.`);
}

/** Division that rounds down, also below zero. Throws ArithmeticException for 0. */
export const floorDiv = (a: bigint, b: bigint): bigint => {
  if (b === 0n) throw new Failure('java.lang.ArithmeticException', 'Division by zero.');
  return a / b - (a % b !== 0n && a < 0n !== b < 0n ? 1n : 0n);
};

/** The type Java picks for two numbers: BigDecimal is passed as double. */
export function pick(a: Numeric, b: Numeric, sign: number): Value {
  const [x, y] = [normalize(a), normalize(b)];
  if (x instanceof Decimal !== y instanceof Decimal)
    return giveUp('Math with a decimal and a whole number is ambiguous in Groovy');
  const chosen = compareNumbers(x, y) * sign >= 0 ? x : y;
  if (x instanceof Double || y instanceof Double || x instanceof Decimal) return new Double(toDouble(chosen));
  return typeof x === 'bigint' || typeof y === 'bigint' ? BigInt(chosen as number | bigint) : chosen;
}

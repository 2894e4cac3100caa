import { isRecord, type Value } from '../../kit/value';
import type { Arithmetic } from '../syntax/node';
import { asDouble, asLong, doubleValue, floatValue, longValue, toInt, Width, widthOf } from './numbers';
import { textOf } from './text';

/** What stands for "Spring has no such operation" (EL1030E) and "division by zero" (ArithmeticException). */
export const unsupported = Symbol('unsupported');
export const byZero = Symbol('by zero');
/** "Spring does not convert this to text" (EL1001E). */
export const noText = Symbol('no text');
export type Computed = Value | typeof unsupported | typeof byZero | typeof noText;

/**
 * `a operator b` for values that are known. Texts join with anything; two numbers give the wider one's type; whole
 * numbers overflow as Java's do. Source: measured with Spring 4.3.30.
 */
export function compute(operator: Arithmetic, a: Value, b: Value): Computed {
  const left = widthOf(a);
  const right = widthOf(b);
  if (left === 0 || right === 0) return computeOther(operator, a, b);
  switch (Math.max(left, right)) {
    case Width.int:
      return computeInt(operator, a as number, b as number);
    case Width.long:
      return computeLong(operator, asLong(a), asLong(b));
    case Width.float: {
      const result = computeDouble(operator, Math.fround(asDouble(a)), Math.fround(asDouble(b)));
      return operator === '^' ? doubleValue(result) : floatValue(result);
    }
    default:
      return doubleValue(computeDouble(operator, asDouble(a), asDouble(b)));
  }
}

function computeOther(operator: Arithmetic, a: Value, b: Value): Computed {
  if (operator === '+' && (typeof a === 'string' || typeof b === 'string')) {
    return holdsMaps(a) || holdsMaps(b) ? noText : textOf(a) + textOf(b);
  }
  if (typeof a !== 'string' || widthOf(b) !== Width.int) return unsupported;
  const count = b as number;
  if (operator === '*') return a.length * count > 100_000 ? unsupported : a.repeat(Math.max(0, count));
  if (operator === '-' && a.length === 1) return String.fromCharCode(a.charCodeAt(0) - count);
  return unsupported;
}

/** A list of maps has no text, though a map has one. */
function holdsMaps(value: Value): boolean {
  return (
    Array.isArray(value) &&
    value.some((item) => item instanceof Map || isRecord(item as Value) || holdsMaps(item as Value))
  );
}

function computeInt(operator: Arithmetic, a: number, b: number): Computed {
  switch (operator) {
    case '+':
      return (a + b) | 0;
    case '-':
      return (a - b) | 0;
    case '*':
      return Math.imul(a, b);
    case '/':
      return b === 0 ? byZero : (a / b) | 0;
    case '%':
      return b === 0 ? byZero : (a % b) | 0;
    default: {
      const power = a ** b;
      return power > 0x7fffffff ? saturatedLong(power) : toInt(power);
    }
  }
}

function computeLong(operator: Arithmetic, a: bigint, b: bigint): Computed {
  switch (operator) {
    case '+':
      return longValue(a + b);
    case '-':
      return longValue(a - b);
    case '*':
      return longValue(a * b);
    case '/':
      return b === 0n ? byZero : longValue(a / b);
    case '%':
      return b === 0n ? byZero : a % b;
    default:
      return saturatedLong(Number(a) ** Number(b));
  }
}

function saturatedLong(value: number): bigint {
  if (value >= 2 ** 63) return 2n ** 63n - 1n;
  if (value <= -(2 ** 63)) return -(2n ** 63n);
  return Number.isNaN(value) ? 0n : BigInt(Math.trunc(value));
}

function computeDouble(operator: Arithmetic, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
    default:
      return a ** b;
  }
}

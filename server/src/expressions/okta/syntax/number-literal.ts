import type { Value } from '../../kit/value';
import { doubleValue, floatValue, longValue } from '../runtime/numbers';

interface NumberRead {
  readonly value: Value;
  readonly problem?: string;
  readonly exception?: string;
}

/**
 * The value of a number as it is written. Source: measured with Spring 4.3.30: whole numbers are 32 bits wide unless
 * they end in L (then 64); with a point or an exponent they are doubles.
 */
export function numberLiteral(text: string): NumberRead {
  const hex = /^0x/i.test(text);
  if (!hex && /[.eEfFdD]/.test(text)) {
    const value = Number(text.replace(/[fFdD]$/, ''));
    if (Number.isNaN(value))
      return { value: 0, problem: `Behind the e of ${text} digits are missing.`, exception: 'EL1040E' };
    return { value: /[fF]$/.test(text) ? floatValue(value) : doubleValue(value) };
  }
  const long = /l$/i.test(text);
  const digits = long ? text.slice(0, -1) : text;
  if (digits.length > 40 || digits.toLowerCase() === '0x') return tooLarge(text, long);
  const value = BigInt(digits);
  if (long) return value > 0x7fffffffffffffffn ? tooLarge(text, true) : { value: longValue(value) };
  return value > 0x7fffffffn ? tooLarge(text, false) : { value: Number(value) };
}

function tooLarge(text: string, long: boolean): NumberRead {
  if (long) return { value: 0, problem: `${text} is larger than a long number can be.`, exception: 'EL1036E' };
  const problem = /^0x$/i.test(text)
    ? 'Behind 0x the digits are missing.'
    : `${text} is larger than 2147483647, the largest whole number here. Write ${text}L.`;
  return { value: 0, problem, exception: 'EL1035E' };
}

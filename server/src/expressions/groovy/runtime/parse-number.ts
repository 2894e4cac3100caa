import type { Value } from '../../kit/value';
import { Failure } from './failure';
import { Double } from './types';

const notANumber = (text: string): Failure =>
  new Failure('java.lang.NumberFormatException', `"${text}" is not a number of this kind, so this fails.`);

/** Integer.parseInt and Long.parseLong. Throws NumberFormatException. */
export function parseInteger(text: string, bits: 32 | 64): Value {
  if (!/^[+-]?\d{1,20}$/.test(text)) throw notANumber(text);
  const value = BigInt(text);
  if (BigInt.asIntN(bits, value) !== value) throw notANumber(text);
  return bits === 32 ? Number(value) : value;
}

const floatingPoint = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[dDfF]?$/;
const special = /^([+-]?)(NaN|Infinity)$/;

/** The number Double.parseDouble reads, or undefined. Blanks around it are allowed. */
export function readDouble(text: string): number | undefined {
  const trimmed = text.trim();
  if (floatingPoint.test(trimmed)) return Number(trimmed.replace(/[dDfF]$/, ''));
  const word = special.exec(trimmed);
  if (word === null) return undefined;
  return word[2] === 'NaN' ? Number.NaN : word[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** Double.parseDouble and Float.parseFloat. Throws NumberFormatException. */
export function parseDouble(text: string, typeName: Double['typeName'] = 'java.lang.Double'): Value {
  const value = readDouble(text);
  if (value === undefined) throw notANumber(text);
  return new Double(typeName === 'java.lang.Float' ? Math.fround(value) : value, typeName);
}

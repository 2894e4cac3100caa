import { booleanShape, numberShape, stringShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { Failure } from '../runtime/failure';
import { method } from '../runtime/method';
import { type Numeric, numberText, parseDecimal } from '../runtime/numbers';
import { Double } from '../runtime/types';
import { required } from './helpers';

const notANumber = (text: string): Failure =>
  new Failure('java.lang.NumberFormatException', `"${text}" is not a number of this kind, so this fails.`);

export function parseInteger(text: string, bits: 32 | 64): Value {
  if (!/^[+-]?\d{1,20}$/.test(text)) throw notANumber(text);
  const value = BigInt(text);
  if (BigInt.asIntN(bits, value) !== value) throw notANumber(text);
  return bits === 32 ? Number(value) : value;
}

export function parseDouble(text: string): Value {
  const trimmed = text.trim().replace(/[dDfF]$/, '');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(trimmed)) throw notANumber(text);
  return new Double(Number(trimmed));
}

const readText = (text: string | null): string => required(text, 'The text to read');
const toBoolean = (text: string): boolean => /^(true|y|1)$/i.test(text.trim());

/** Texts to numbers and booleans. */
export const parseMethods = [
  method<string>(
    'string',
    'toInteger()',
    'The text as a whole number of 32 bits. Fails if it is none.',
    numberShape,
    (s) => parseInteger(s.trim(), 32),
  ),
  method<string>(
    'string',
    'toLong()',
    'The text as a whole number of 64 bits. Fails if it is none.',
    numberShape,
    (s) => parseInteger(s.trim(), 64),
  ),
  method<string>('string', 'toBigDecimal()', 'The text as a decimal. Fails if it is none.', numberShape, (s) =>
    parseDecimal(s.trim()),
  ),
  method<string>(
    'string',
    'toDouble()',
    'The text as a binary fraction. Fails if it is none.',
    numberShape,
    parseDouble,
  ),
  method<string>(
    'string',
    'toFloat()',
    'The text as a binary fraction. Fails if it is none.',
    numberShape,
    parseDouble,
  ),
  method<string>('string', 'toBoolean()', 'Whether the text is "true", "y" or "1".', booleanShape, toBoolean),
  method<Value, [string]>(
    'static java.lang.Integer',
    'parseInt(String text)',
    'The text as a whole number. Fails if it is none.',
    numberShape,
    (_c, [text]) => parseInteger(readText(text), 32),
  ),
  method<Value, [string]>(
    'static java.lang.Integer',
    'valueOf(String text)',
    'The text as a whole number. Fails if it is none.',
    numberShape,
    (_c, [text]) => parseInteger(readText(text), 32),
  ),
  method<Value, [number]>('static java.lang.Integer', 'valueOf(int value)', 'The number.', numberShape, (_c, [n]) => n),
  method<Value, [Numeric]>(
    'static java.lang.Integer',
    'toString(int value)',
    'The number as text.',
    stringShape,
    (_c, [n]) => numberText(n),
  ),
  method<Value, [number]>(
    'static java.lang.Integer',
    'toHexString(int value)',
    'The number in hexadecimal.',
    stringShape,
    (_c, [n]) => (n >>> 0).toString(16),
  ),
  method<Value, [string]>(
    'new java.lang.Integer',
    'new(String text)',
    'The text as a whole number.',
    numberShape,
    (_c, [text]) => parseInteger(readText(text), 32),
  ),
  method<Value, [number]>('new java.lang.Integer', 'new(int value)', 'The number.', numberShape, (_c, [n]) => n),
  method<Value, [string]>(
    'static java.lang.Long',
    'parseLong(String text)',
    'The text as a whole number of 64 bits.',
    numberShape,
    (_c, [text]) => parseInteger(readText(text), 64),
  ),
  method<Value, [string]>(
    'static java.lang.Long',
    'valueOf(String text)',
    'The text as a whole number of 64 bits.',
    numberShape,
    (_c, [text]) => parseInteger(readText(text), 64),
  ),
  method<Value, [string]>(
    'static java.lang.Double',
    'parseDouble(String text)',
    'The text as a binary fraction.',
    numberShape,
    (_c, [text]) => parseDouble(readText(text)),
  ),
  method<Value, [string]>(
    'static java.lang.Double',
    'valueOf(String text)',
    'The text as a binary fraction.',
    numberShape,
    (_c, [text]) => parseDouble(readText(text)),
  ),
  method<Value, [Numeric]>(
    'static java.lang.Double',
    'toString(Number value)',
    'The number as text.',
    stringShape,
    (_c, [n]) => numberText(n),
  ),
  method<Value, [string]>(
    'static java.lang.Float',
    'parseFloat(String text)',
    'The text as a binary fraction.',
    numberShape,
    (_c, [text]) => parseDouble(readText(text)),
  ),
  method<Value, [string]>(
    'static java.lang.Boolean',
    'parseBoolean(String text)',
    'Whether the text is "true" in any case.',
    booleanShape,
    (_c, [text]) => text?.toLowerCase() === 'true',
  ),
  method<Value, [string]>(
    'static java.lang.Boolean',
    'valueOf(String text)',
    'Whether the text is "true" in any case.',
    booleanShape,
    (_c, [text]) => text?.toLowerCase() === 'true',
  ),
];

import { booleanShape, numberShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { method } from '../runtime/method';
import { required } from './helpers';

const compareTo = (a: string, b: string): number => {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = a.charCodeAt(i) - b.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};
const needle = (value: string | number | null): string =>
  typeof value === 'number' ? String.fromCharCode(value) : required(value, 'The text to look for');

export const stringTestMethods = [
  method<string, [string]>(
    'string',
    'contains(String text)',
    'Whether the text occurs in it. Case matters.',
    booleanShape,
    (s, [text]) => s.includes(needle(text)),
  ),
  method<string, [string]>(
    'string',
    'startsWith(String prefix)',
    'Whether it begins with the prefix.',
    booleanShape,
    (s, [prefix]) => s.startsWith(needle(prefix)),
  ),
  method<string, [string]>(
    'string',
    'endsWith(String suffix)',
    'Whether it ends with the suffix.',
    booleanShape,
    (s, [suffix]) => s.endsWith(needle(suffix)),
  ),
  method<string>('string', 'isEmpty()', 'Whether it has no characters.', booleanShape, (s) => s === ''),
  method<string>(
    'string',
    'isBlank()',
    'Whether it has nothing but white space (Java 11).',
    booleanShape,
    (s) => s.trim() === '',
  ),
  method<string>(
    'string',
    'isAllWhitespace()',
    'Whether it has nothing but white space.',
    booleanShape,
    (s) => s.trim() === '',
  ),
  method<string, [string]>(
    'string',
    'equalsIgnoreCase(String other)',
    'Whether it is the same text but for case.',
    booleanShape,
    (s, [other]) => other !== null && s.toLowerCase() === other.toLowerCase(),
  ),
  method<string, [Value]>(
    'string',
    'equals(Object other)',
    'Whether it is the same text.',
    booleanShape,
    (s, [other]) => s === other,
  ),
  method<string, [Value]>(
    'string',
    'contentEquals(String other)',
    'Whether it is the same text.',
    booleanShape,
    (s, [other]) => s === other,
  ),
  method<string, [string]>(
    'string',
    'compareTo(String other)',
    'Negative, 0 or positive: before, same, behind in order.',
    numberShape,
    (s, [other]) => compareTo(s, required(other, 'The text to compare with')),
  ),
  method<string, [string]>(
    'string',
    'compareToIgnoreCase(String other)',
    'Like compareTo but for case.',
    numberShape,
    (s, [other]) => compareTo(s.toLowerCase(), required(other, 'The text to compare with').toLowerCase()),
  ),
  method<string, [string, number?]>(
    'string',
    'indexOf(String text, int from?)',
    'Where the text first occurs, -1 if it does not.',
    numberShape,
    (s, [text, from]) => s.indexOf(needle(text), from),
  ),
  method<string, [number, number?]>(
    'string',
    'indexOf(int character, int from?)',
    'Where the character first occurs, -1 if it does not.',
    numberShape,
    (s, [text, from]) => s.indexOf(needle(text), from),
  ),
  method<string, [string]>(
    'string',
    'lastIndexOf(String text)',
    'Where the text last occurs, -1 if it does not.',
    numberShape,
    (s, [text]) => s.lastIndexOf(needle(text)),
  ),
  method<string>(
    'string',
    'isInteger()',
    'Whether it reads as a whole number of 32 bits.',
    booleanShape,
    (s) => /^\s*[+-]?\d{1,10}\s*$/.test(s) && Math.abs(Number(s)) <= 2147483647,
  ),
  method<string>('string', 'isLong()', 'Whether it reads as a whole number of 64 bits.', booleanShape, (s) =>
    /^\s*[+-]?\d{1,18}\s*$/.test(s),
  ),
  method<string>('string', 'isNumber()', 'Whether it reads as a number.', booleanShape, (s) => isNumber(s)),
  method<string>('string', 'isBigDecimal()', 'Whether it reads as a number.', booleanShape, (s) => isNumber(s)),
];

const isNumber = (text: string): boolean => /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(text);

import { listShape, numberShape, stringShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { Failure } from '../runtime/failure';
import { method } from '../runtime/method';
import { toText } from '../runtime/text';
import { Char, type Closure, JavaArray, JavaSet } from '../runtime/types';
import { required } from './helpers';

const outOfText = (begin: number, end: number, length: number): Failure =>
  new Failure(
    'java.lang.StringIndexOutOfBoundsException',
    `The text has ${length} characters, so ${begin} to ${end} is outside it.`,
  );

function substring(text: string, begin: number, end: number): string {
  if (begin < 0 || end > text.length || begin > end) throw outOfText(begin, end, text.length);
  return text.slice(begin, end);
}

const chars = (text: string): string[] => text.split('');

/** A tr set such as `a-c` written out. */
const spread = (set: string): string =>
  set.replace(/(.)-(.)/g, (_all, from: string, to: string) => {
    let out = '';
    for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) out += String.fromCharCode(code);
    return out;
  });

export const stringMethods = [
  method<string>('string', 'length()', 'The number of characters.', numberShape, (s) => s.length),
  method<string>('string', 'size()', 'The number of characters.', numberShape, (s) => s.length),
  method<string>('string', 'toLowerCase(Object locale?)', 'The text in lower case.', stringShape, (s) =>
    s.toLowerCase(),
  ),
  method<string>('string', 'toUpperCase(Object locale?)', 'The text in upper case.', stringShape, (s) =>
    s.toUpperCase(),
  ),
  method<string>(
    'string',
    'capitalize()',
    'The text with its first letter in upper case.',
    stringShape,
    (s) => s.charAt(0).toUpperCase() + s.slice(1),
  ),
  method<string>(
    'string',
    'uncapitalize()',
    'The text with its first letter in lower case.',
    stringShape,
    (s) => s.charAt(0).toLowerCase() + s.slice(1),
  ),
  method<string>('string', 'trim()', 'The text without white space at both ends.', stringShape, (s) =>
    s.replace(/^[\0-\x20]+|[\0-\x20]+$/g, ''),
  ),
  method<string>('string', 'intern()', 'The same text.', stringShape, (s) => s),
  method<string>('string', 'reverse()', 'The text backwards.', stringShape, (s) => chars(s).reverse().join('')),
  method<string, [number, number?]>(
    'string',
    'substring(int beginIndex, int endIndex?)',
    'The part from beginIndex to before endIndex. Fails if the text is shorter.',
    stringShape,
    (s, [begin, end]) => substring(s, begin, end ?? s.length),
  ),
  method<string, [number, number]>(
    'string',
    'subSequence(int beginIndex, int endIndex)',
    'The part from beginIndex to before endIndex.',
    stringShape,
    (s, [begin, end]) => substring(s, begin, end),
  ),
  method<string, [number]>(
    'string',
    'take(int count)',
    'The first characters; all of them if the text is shorter.',
    stringShape,
    (s, [count]) => s.slice(0, Math.max(0, count)),
  ),
  method<string, [number]>(
    'string',
    'drop(int count)',
    'The text without its first characters.',
    stringShape,
    (s, [count]) => s.slice(Math.max(0, count)),
  ),
  method<string, [Closure]>(
    'string',
    'takeWhile(Closure condition)',
    'The characters up to the first that does not meet the condition.',
    stringShape,
    (s, [closure]) => {
      const end = chars(s).findIndex((c) => closure.call([c]) === false);
      return end < 0 ? s : s.slice(0, end);
    },
  ),
  method<string, [number]>(
    'string',
    'charAt(int index)',
    'One character. It is no text: add .toString() before +.',
    { type: 'any', nullable: false },
    (s, [index]) => {
      if (index < 0 || index >= s.length) throw outOfText(index, index + 1, s.length);
      return new Char(s[index]!);
    },
  ),
  method<string, [number]>(
    'string',
    'getAt(int index)',
    'One character as text; negative counts from the end.',
    stringShape,
    (s, [index]) => {
      const at = index < 0 ? index + s.length : index;
      return substring(s, at, at + 1);
    },
  ),
  method<string, [number]>('string', 'codePointAt(int index)', 'The character code.', numberShape, (s, [index]) => {
    if (index < 0 || index >= s.length) throw outOfText(index, index + 1, s.length);
    return s.codePointAt(index)!;
  }),
  method<string, [string]>(
    'string',
    'concat(String text)',
    'Both texts, one after the other.',
    stringShape,
    (s, [text]) => s + required(text, 'The text to add'),
  ),
  method<string, [Value]>(
    'string',
    'plus(Object value)',
    'The text with the value written behind it.',
    stringShape,
    (s, [value]) => s + toText(value),
  ),
  method<string, [Value]>(
    'string',
    'minus(Object value)',
    'The text without the first occurrence of the value.',
    stringShape,
    (s, [value]) => s.replace(toText(value), () => ''),
  ),
  method<string, [number]>('string', 'multiply(int count)', 'The text that many times.', stringShape, (s, [count]) =>
    repeat(s, count),
  ),
  method<string, [string, string]>(
    'string',
    'replace(String target, String replacement)',
    'Every occurrence of target (plain text, no pattern) replaced.',
    stringShape,
    (s, [target, by]) => s.replaceAll(required(target, 'The text to replace'), () => required(by, 'The replacement')),
  ),
  method<string, [Char, Char]>(
    'string',
    'replace(char target, char replacement)',
    'Every occurrence of a character replaced.',
    stringShape,
    (s, [target, by]) => s.replaceAll(target.value, () => by.value),
  ),
  method<string, [string, string]>(
    'string',
    'tr(String from, String to)',
    'Characters of one set replaced by those of another.',
    stringShape,
    (s, [from, to]) => {
      const source = spread(from);
      const target = spread(to);
      return chars(s)
        .map((c) => (source.includes(c) ? (target[source.lastIndexOf(c)] ?? target.at(-1) ?? c) : c))
        .join('');
    },
  ),
  method<string, [number, string?]>(
    'string',
    'padLeft(int width, String padding?)',
    'The text, filled up on the left.',
    stringShape,
    (s, [width, padding]) => s.padStart(width, padding ?? ' '),
  ),
  method<string, [number, string?]>(
    'string',
    'padRight(int width, String padding?)',
    'The text, filled up on the right.',
    stringShape,
    (s, [width, padding]) => s.padEnd(width, padding ?? ' '),
  ),
  method<string, [number, string?]>(
    'string',
    'center(int width, String padding?)',
    'The text in the middle, filled up on both sides.',
    stringShape,
    (s, [width, padding]) =>
      s
        .padStart(s.length + Math.floor(Math.max(0, width - s.length) / 2), padding ?? ' ')
        .padEnd(width, padding ?? ' '),
  ),
  method<string, [string?]>(
    'string',
    'tokenize(String delimiters?)',
    'The parts between the delimiter characters, without empty ones.',
    listShape,
    (s, [delimiters]) => {
      const set = new Set(delimiters ?? ' \t\n\r\f');
      const parts: string[] = [];
      let part = '';
      for (const c of chars(s)) {
        if (!set.has(c)) part += c;
        else if (part !== '') {
          parts.push(part);
          part = '';
        }
      }
      return part === '' ? parts : [...parts, part];
    },
  ),
  method<string>('string', 'toList()', 'The characters as a list.', listShape, (s) => chars(s)),
  method<string>(
    'string',
    'toSet()',
    'The different characters.',
    listShape,
    (s) => JavaSet.from(new Set(chars(s))) as JavaSet,
  ),
  method<string>(
    'string',
    'toCharArray()',
    'The characters as an array.',
    listShape,
    (s) => JavaArray.from(chars(s).map((c) => new Char(c))) as JavaArray,
  ),
  method<string>(
    'string',
    'getChars()',
    'The characters as an array.',
    listShape,
    (s) => JavaArray.from(chars(s).map((c) => new Char(c))) as JavaArray,
  ),
  method<string>('string', 'readLines()', 'The lines.', listShape, (s) =>
    s === '' ? [] : s.replace(/\r?\n$/, '').split(/\r\n|\n|\r/),
  ),
  method<string>(
    'string',
    'next()',
    'The text with its last character moved one on.',
    stringShape,
    (s) => s.slice(0, -1) + String.fromCharCode(s.charCodeAt(s.length - 1) + 1),
  ),
  method<string>(
    'string',
    'previous()',
    'The text with its last character moved one back.',
    stringShape,
    (s) => s.slice(0, -1) + String.fromCharCode(s.charCodeAt(s.length - 1) - 1),
  ),
  method<string, [string]>(
    'string',
    'count(String part)',
    'How often the part occurs.',
    numberShape,
    (s, [part]) => s.split(part).length - 1,
  ),
  method<Value, [string, Value]>(
    'static java.lang.String',
    'join(String separator, List items)',
    'The items with the separator between them.',
    stringShape,
    (_c, [separator, items]) => (items as Value[]).map((item) => toText(item)).join(separator),
  ),
  method<Value, [string, ...string[]]>(
    'static java.lang.String',
    'join(String separator, String... items)',
    'The items with the separator between them.',
    stringShape,
    (_c, [separator, ...items]) => items.join(separator),
  ),
  method<Value, [Value]>(
    'static java.lang.String',
    'valueOf(Object value)',
    'The value as text.',
    stringShape,
    (_c, [value]) => toText(value),
  ),
  method<Value, [string?]>(
    'new java.lang.String',
    'new(String text?)',
    'A text.',
    stringShape,
    (_c, [text]) => text ?? '',
  ),
];

export function repeat(text: string, count: number): string {
  if (count < 0)
    throw new Failure('java.lang.IllegalArgumentException', 'A text cannot be repeated a negative number of times.');
  if (text.length * count > 1_000_000) throw new Failure('java.lang.OutOfMemoryError', 'The text becomes too long.');
  return text.repeat(count);
}

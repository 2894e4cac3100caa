import { describe, expect, it } from 'vitest';
import { jsonCursorAt } from '../../../server/src/features/json-cursor';
import { parseJson } from '../../../server/src/json/parse';
import { formatPath } from '../../support/format-path';
import { parseCursor } from '../../support/markers';

/** The cursor in words: kind, path, what it replaces, and the commas it asks for. */
function describeCursor(source: string): string | undefined {
  const { text, offset } = parseCursor(source);
  const cursor = jsonCursorAt(parseJson(text), text, offset);
  if (cursor === undefined) return undefined;
  const replaced = text.slice(cursor.replace.start, cursor.replace.end);
  const commas = `${cursor.commaAt === undefined ? '' : ` comma@${cursor.commaAt}`}${cursor.commaAfter ? ' then ,' : ''}`;
  const colon = cursor.kind === 'key' && cursor.hasColon ? ' has colon' : '';
  return `${cursor.kind} ${formatPath(cursor.path)} <${replaced}>${colon}${commas}`;
}

describe('keys', () => {
  it.each([
    ['{|}', 'key  <>'],
    ['{"a|"}', 'key  <"a">'],
    ['{"a|": 1}', 'key  <"a"> has colon'],
    ['{"|', 'key  <">'],
    ['{"em|', 'key  <"em>'],
    ['{"em|}', 'key  <"em>'],
    ['{"em|,"name":{}}', 'key  <"em>'],
    ['{em|}', 'key  <em>'],
    ['{"a": {"b": 1, |}}', 'key a <>'],
    ['{"a": 1\n |}', 'key  <> comma@7'],
    ['{ | "b": 2}', 'key  <> then ,'],
    ['{"a"| "b": 2}', undefined],
    ['{"a": {}|}', undefined],
    ['{"a": [{|}]}', 'key a[0] <>'],
    ['{em|: 1}', 'key  <em> has colon'],
  ])('%s', (source, expected) => expect(describeCursor(source)).toBe(expected));
});

describe('values', () => {
  it.each([
    ['|', 'value  <>'],
    ['{"a": |}', 'value a <>'],
    ['{"a":|}', 'value a <>'],
    ['{"a": "x|y"}', 'value a <"xy">'],
    ['{"a": "x|y/z w"}', 'value a <"xy/z w">'],
    ['{"a": "x|, "b": 1}', 'value a <"x>'],
    ['{"a": | 1}', undefined],
    ['{"a": "x|', 'value a <"x>'],
    ['{"a": tr|ue}', 'value a <true>'],
    ['{"a": 1|}', 'value a <1>'],
    ['{"a": x|, "b": 1}', 'value a <x>'],
    ['{"a": |\n "b": 1}', 'value a <> then ,'],
    ['[|]', 'value [0] <>'],
    ['[1, |]', 'value [1] <>'],
    ['[1, "a|"]', 'value [1] <"a">'],
    ['[| "a"]', 'value [0] <> then ,'],
    ['{"a": 1} |', undefined],
  ])('%s', (source, expected) => expect(describeCursor(source)).toBe(expected));
});

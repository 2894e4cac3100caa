import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../server/src/json/node';
import { parseJson } from '../../../server/src/json/parse';
import { insertProperty, removeProperty, renameKey } from '../../../server/src/rules/edits';
import { applyEdits } from '../../../server/src/rules/fix-all';
import { EmbeddedText } from '../../../server/src/text/embedded-text';

const layout = (value: unknown, indent: number | string, lineEnd: string) =>
  JSON.stringify(value, null, indent).replaceAll('\n', lineEnd);

const rootOf = (text: string) => parseJson(text).root as JsonObject;

describe('insertProperty', () => {
  it.each([
    [2, '\n'],
    [4, '\r\n'],
    ['\t', '\n'],
  ])('writes as its neighbours are written (indent %j, line end %j)', (indent, lineEnd) => {
    const value = { a: { b: 1 } };
    const text = layout(value, indent, lineEnd);
    const inner = rootOf(text).get('a') as JsonObject;
    const edit = insertProperty('u', EmbeddedText.file(text), inner, 'c', { d: [1] });
    expect(applyEdits(text, [edit])).toBe(layout({ a: { b: 1, c: { d: [1] } } }, indent, lineEnd));
  });

  it.each([
    ['{}', '{"c": 1}'],
    ['{"a": 1}', '{"a": 1, "c": 1}'],
  ])('keeps %s on one line', (text, expected) => {
    expect(applyEdits(text, [insertProperty('u', EmbeddedText.file(text), rootOf(text), 'c', 1)])).toBe(expected);
  });
});

it('removes any property, and what remains is JSON without it', () => {
  const value = fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), fc.jsonValue({ maxDepth: 1 }), {
    minKeys: 1,
    maxKeys: 5,
  });
  fc.assert(
    fc.property(value, fc.nat(), fc.constantFrom(0, 2), (object, pick, indent) => {
      const text = JSON.stringify(object, null, indent);
      const { properties } = rootOf(text);
      const property = properties[pick % properties.length];
      if (property === undefined) return;
      const after = applyEdits(text, [removeProperty('u', EmbeddedText.file(text), property)]);
      const { [property.key.value]: _, ...rest } = JSON.parse(text);
      expect(JSON.parse(after)).toEqual(rest);
    }),
    { numRuns: 200 },
  );
});

it('escapes once for each string around', () => {
  const inner = '{"a": 1}';
  const outer = JSON.stringify({ x: inner });
  const node = rootOf(outer).get('x');
  if (node?.kind !== 'string') throw new Error('no string');
  const at = EmbeddedText.file(outer).inString(node);
  const property = rootOf(inner).property('a');
  if (property === undefined) throw new Error('no property');
  const after = applyEdits(outer, [renameKey('u', at, property, 'b"')]);
  expect(JSON.parse(JSON.parse(after).x)).toEqual({ 'b"': 1 });
});

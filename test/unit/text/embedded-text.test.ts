import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonString } from '../../../server/src/json/node';
import { parseJson } from '../../../server/src/json/parse';
import { EmbeddedText } from '../../../server/src/text/embedded-text';

/** Any text, often with the characters that JSON escapes in more than one way. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', '\\', '\n', '\r\n', '/', '\ud83d\ude00', '${user.x}', 'é'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** `text` as a JSON string with its escapes chosen at random: a tool may write é, \u00e9 or \u00E9. */
function writeString(text: string, choices: readonly number[]): string {
  let raw = '';
  for (let i = 0; i < text.length; i++) {
    const unicode = `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`;
    const short = JSON.stringify(text[i]).slice(1, -1);
    const choice = (choices[i % choices.length] ?? 0) % 3;
    raw += choice === 0 ? unicode : choice === 1 && text[i] === '/' ? '\\/' : short;
  }
  return `"${raw}"`;
}

function embed(outer: EmbeddedText, prefix: string): EmbeddedText {
  const document = parseJson(outer.text.slice(prefix.length));
  const node = document.root as JsonString;
  return outer.inString({ value: node.value, contentStart: prefix.length + node.contentStart, map: node.map });
}

describe('EmbeddedText', () => {
  it('carries every offset through one to three levels of escaping and back', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 1, max: 3 }),
        (text, choices, levels) => {
          const prefix = '   ';
          let written = text;
          const expected = [text];
          for (let level = 0; level < levels; level++) {
            written = prefix + writeString(written, choices);
            expected.unshift(written);
          }
          let embedded = EmbeddedText.file(written);
          for (let level = 1; level <= levels; level++) {
            embedded = embed(embedded, prefix);
            expect(embedded.text).toBe(expected[level]);
          }
          for (let i = 0; i < text.length; i++) {
            const { start, end } = embedded.spanToFile({ start: i, end: i + 1 });
            expect(embedded.fromFile(start)).toBe(i);
            expect(embedded.contains(start)).toBe(true);
            let piece = written.slice(start, end);
            for (let level = 0; level < levels; level++) piece = JSON.parse(`"${piece}"`);
            expect(piece).toBe(text[i]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('escapes a replacement so that it reads back as it was meant', () => {
    fc.assert(
      fc.property(anyText, anyText, (inner, replacement) => {
        const level1 = JSON.stringify({ httpParams: inner });
        const file = JSON.stringify(level1);
        const outer = embed(EmbeddedText.file(file), '');
        const node = (parseJson(outer.text).root as never as { get(name: string): JsonString }).get('httpParams');
        const body = outer.inString(node);
        const edited = file.slice(0, body.toFile(0)) + body.escape(replacement) + file.slice(body.toFile(inner.length));
        expect(JSON.parse(JSON.parse(edited))).toEqual({ httpParams: replacement });
      }),
    );
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../server/src/json/parse';
import { applyEdits } from '../../../server/src/rules/fix-all';
import { jsonSyntax } from '../../../server/src/rules/json-syntax';
import { EmbeddedText } from '../../../server/src/text/embedded-text';

function fixed(text: string): string {
  const found = jsonSyntax('file:///x.json', EmbeddedText.file(text), parseJson(text));
  return applyEdits(
    text,
    found.flatMap(({ fixes }) => fixes[0]?.edits ?? []),
  );
}

describe('syntax errors of pasted samples are repaired', () => {
  it.each([
    ['[403, 401, 417,]', '[403, 401, 417]'],
    ['{"a": 1 "b": 2}', '{"a": 1, "b": 2}'],
    ['{“a”: “b”}', '{"a": "b"}'],
    [`{'it\\'s': 'a "b" c'}`, `{"it's": "a \\"b\\" c"}`],
    ['{\u00a0"a":\u00a01 // why\n}', '{ "a": 1 \n}'],
  ])('%s', (text, expected) => {
    expect(fixed(text)).toBe(expected);
    expect(() => JSON.parse(expected)).not.toThrow();
  });

  it('leaves a text whose quote does not close to a person', () => {
    expect(fixed("{'a: 1}")).toBe("{'a: 1}");
  });
});

const folder = new URL('../../../../shared/data/saviynt/', import.meta.url);

it.skipIf(!existsSync(folder))(
  'makes JSON of every published sample, with one finding for each kind of mistake',
  () => {
    for (const name of readdirSync(folder).filter((file) => file.startsWith('50-'))) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const codes = parseJson(text).problems.map(({ code }) => code);
      expect(new Set(codes).size, name).toBe(codes.length);
      expect(() => JSON.parse(fixed(text)), name).not.toThrow();
    }
  },
);

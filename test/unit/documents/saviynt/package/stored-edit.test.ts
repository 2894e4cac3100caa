import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringEdit } from '../../../../../server/src/documents/saviynt/package/stored-edit';
import type { JsonString } from '../../../../../server/src/json/node';
import { parseJson } from '../../../../../server/src/json/parse';
import { applyTextEdits } from '../../../../../server/src/text/apply-edits';

const stringIn = (text: string) => parseJson(text).root as JsonString;
const changed = (raw: string, value: string) => {
  const edit = stringEdit(stringIn(raw), value);
  return edit === undefined ? raw : applyTextEdits(raw, [edit]);
};

describe('the smallest edit of a JSON string', () => {
  it.each([
    ['escapes outside of the change stay', '"a\\/b\\u00e4c"', 'a/bäd', '"a\\/b\\u00e4d"'],
    ['what is new is escaped', '"ab"', 'a"\r\nb', '"a\\"\\r\\nb"'],
    ['a character of two halves is written whole', '"\ud83d\ude00"', '\ud83d\ude01', '"\ud83d\ude01"'],
    ['two halves that meet', '"x\ud83d\ude00"', 'x\ud83e\ude00', '"x\ud83e\ude00"'],
    ['nothing', '"\\u0061"', 'a', '"\\u0061"'],
    ['emptied', '"a\\nb"', '', '""'],
    ['filled', '""', '{}', '"{}"'],
  ])('%s', (_, raw, value, expected) => {
    expect(changed(raw, value)).toBe(expected);
  });

  it('any string becomes any other, and JSON stays JSON', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    const slashes = (raw: string) => raw.replaceAll('/', '\\/');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const result = changed(slashes(JSON.stringify(before)), after);
        expect(JSON.parse(result)).toBe(after);
      }),
      { numRuns: 200 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatJson } from '../../../server/src/json/format';
import { jsonTokens } from '../../../server/src/json/tokens';

describe('tokens of any text', () => {
  it('joined again are the text, and only the last one is empty', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.stringMatching(/^[{}[\]:,"\\ \n\ra1-]*$/)), (text) => {
        const tokens = jsonTokens(text);
        expect(tokens.map((token) => token.gap + token.text).join('')).toBe(text);
        expect(tokens.findIndex((token) => token.text === '')).toBe(tokens.length - 1);
      }),
      { numRuns: 200 },
    );
  });

  it('keep a foreign space as a word of its own', () => {
    expect(jsonTokens('{\u00a0}').map(({ text }) => text)).toEqual(['{', '\u00a0', '}', '']);
  });
});

describe('formatting', () => {
  it('lays out like JSON.stringify', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(formatJson(JSON.stringify(value))).toBe(`${JSON.stringify(value, null, 2)}\n`);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves what is written as it is: numbers, escapes, equal keys and their order', () => {
    const text = '{"b":1.00,"a":"\\u00e4\\/","b":[ ],"__proto__":{\n}}';
    expect(formatJson(text)).toBe('{\n  "b": 1.00,\n  "a": "\\u00e4\\/",\n  "b": [],\n  "__proto__": {}\n}\n');
  });

  it('goes to any depth', () => {
    const depth = 3000;
    expect(formatJson('['.repeat(depth) + ']'.repeat(depth)).length).toBeGreaterThan(depth * depth);
  });
});

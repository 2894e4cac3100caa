import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../server/src/json/parse';
import { documentValue, toValue } from '../../../server/src/json/value';

const codes = (text: string) => parseJson(text).problems.map((problem) => problem.code);
const plain = (text: string) => JSON.parse(JSON.stringify(toValue(parseJson(text).root) ?? null));

function isJson(text: string): boolean {
  try {
    JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    return true;
  } catch {
    return false;
  }
}

describe('parseJson agrees with RFC 8259', () => {
  it('reads every JSON value as JSON.parse does, without a problem', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const document = parseJson(text);
        expect(document.problems).toEqual([]);
        expect(JSON.stringify(toValue(document.root))).toBe(JSON.stringify(JSON.parse(text)));
        expect(JSON.stringify(documentValue(document))).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 300 },
    );
  });

  it('has a problem exactly where JSON.parse throws, whatever is cut, put in or exchanged', () => {
    const noise = fc.constantFrom(
      ...'{}[],:"\\ \n\t0-1.e',
      "'",
      '\u00a0',
      '\u201c',
      'true',
      'nul',
      '//',
      '/*',
      '\\u00e',
      '${x}',
      '\ufeff',
    );
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.nat(), fc.nat(6), noise, (value, where, length, put) => {
        const text = JSON.stringify(value, null, 1);
        const at = where % (text.length + 1);
        const broken = text.slice(0, at) + put + text.slice(at + length);
        expect([broken, parseJson(broken).problems.length === 0]).toEqual([broken, isJson(broken)]);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads every prefix and every one-character deletion without failing, children inside their parents', () => {
    const text = '{"a": [1, -2.5e3, {"b": "x\\n\\u00e4"}], "c": null, "d": {"e": true, "f": []}}';
    for (let i = 0; i <= text.length; i++) {
      for (const broken of [text.slice(0, i), text.slice(0, i) + text.slice(i + 1)]) {
        const { root, problems } = parseJson(broken);
        expect([broken, problems.length === 0]).toEqual([broken, isJson(broken)]);
        for (const { span } of problems) expect(span.start <= span.end && span.end <= broken.length).toBe(true);
        if (root !== undefined) expect(root.end).toBeLessThanOrEqual(broken.length);
      }
    }
  });
});

describe('parseJson goes on after an error', () => {
  it.each([
    ['{"a" 1}', ['colon-expected'], { a: 1 }],
    ['{"a": 1 "b": 2}', ['comma-expected'], { a: 1, b: 2 }],
    ['{"a": "b": 2}', ['value-expected'], { b: 2 }],
    ['{"a":\n "b": 2}', ['value-expected'], { b: 2 }],
    ['{"a": 1, "na', ['unclosed-string', 'colon-expected', 'unclosed'].sort(), { a: 1 }],
    ['[1, 2,]', ['trailing-comma'], [1, 2]],
    ['[1,, 2]', ['value-expected'], [1, 2]],
    ['{"a": [1, 2}', ['unclosed'], { a: [1, 2] }],
    ['{"a": 1]}', ['unexpected-close'], { a: 1 }],
    ["{'a': 'b'}", ['single-quotes', 'single-quotes'], { a: 'b' }],
    ['{“a”: “b”}', ['smart-quotes', 'smart-quotes'], { a: 'b' }],
    ['{a: 1}', ['key-expected'], { a: 1 }],
    ['{"a": ${user.id}, "b": 1}', ['invalid-value'], { b: 1 }],
    ['{"a": 01, "b": 1}', ['invalid-number'], { b: 1 }],
    ['// no\n{"a": 1}', ['comment'], { a: 1 }],
    ['{"a": "\\$x"}', ['bad-escape'], { a: '\\$x' }],
    ['{"a": 1} x', ['content-after-end'], { a: 1 }],
    ['', ['empty'], null],
  ])('%s', (text, expected, value) => {
    expect(codes(text).sort()).toEqual([...(expected as string[])].sort());
    expect(plain(text)).toEqual(value);
  });

  it('names foreign spaces once and keeps the place of each', () => {
    const document = parseJson('{\n\u00a0\u00a0"a": 1,\n\u00a0\u00a0"b": 2\n}');
    expect(document.problems.map((problem) => problem.code)).toEqual(['unicode-space']);
    expect(document.unicodeSpaces).toHaveLength(2);
    expect(plain(document.text)).toEqual({ a: 1, b: 2 });
  });
});

describe('parseJson survives hostile input', () => {
  it.each(['[', '{"a":', '{', '"', '\\', '\u00a0', ',', ':', ']', '['.concat(']')])('100,000 × %s', (piece) => {
    expect(parseJson(piece.repeat(100_000)).problems.length).toBeGreaterThan(0);
  });

  it('50,000 nested arrays give one problem at the place where they get too deep', () => {
    const document = parseJson('['.repeat(50_000) + ']'.repeat(50_000));
    expect(document.problems.map((problem) => problem.code)).toEqual(['too-deep']);
    expect(document.problems[0]?.span.start).toBe(256);
  });

  it('a key called __proto__ is a key', () => {
    const value = toValue(parseJson('{"__proto__": {"polluted": true}}').root) as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

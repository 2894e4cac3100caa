import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  newStoredText,
  toDocumentText,
  toStoredText,
} from '../../../../../server/src/documents/saviynt/package/layout';

const lines = (...text: string[]) => text.join('\r\n');

describe('what is shown of a stored parameter', () => {
  it('is laid out, with line feeds', () => {
    expect(toDocumentText('{"call":[{"name":"call1"}]}')).toBe(
      '{\n  "call": [\n    {\n      "name": "call1"\n    }\n  ]\n}\n',
    );
    expect(toDocumentText(lines('{', '\t"a" : 1', '}', ''))).toBe('{\n  "a": 1\n}\n');
  });

  it.each([['{ "a": }'], ['{ "a": 1, }'], ['{\u00a0"a": 1 }'], ['${x}'], ['text']])(
    '%s is no JSON and is shown as it is stored',
    (stored) => {
      expect(toDocumentText(`${stored}\r\n`)).toBe(`${stored}\n`);
    },
  );
});

describe('what is stored after an edit', () => {
  const layouts: readonly [string, string][] = [
    ['CRLF, two blanks', lines('{', '  "a": 1,', '  "list": [', '    "x"', '  ]', '}')],
    ['CRLF, tabs', lines('{', '\t"a": 1,', '\t"list": [', '\t\t"x"', '\t]', '}')],
    ['LF, four blanks', '{\n    "a": 1,\n    "list": [\n        "x"\n    ]\n}\n'],
    ['one line', '{"a":1,"list":["x"]}'],
    ['one line with blanks', '{"a": 1, "list": ["x"]}'],
  ];

  it.each(layouts)('%s: nothing changed, nothing changes', (_, stored) => {
    expect(toStoredText(toDocumentText(stored), stored)).toBe(stored);
    expect(toStoredText(toDocumentText(stored).replaceAll('\n', '\r\n'), stored)).toBe(stored);
  });

  it.each(layouts)('%s: a value', (_, stored) => {
    expect(toStoredText(toDocumentText(stored).replace('"x"', '"y"'), stored)).toBe(stored.replace('"x"', '"y"'));
  });

  it.each(layouts)('%s: a new property takes the layout', (_, stored) => {
    const edited = toDocumentText(stored).replace('  "list"', '  "b": {\n    "c": true\n  },\n  "list"');
    const result = toStoredText(edited, stored);
    expect(JSON.parse(result)).toEqual({ a: 1, b: { c: true }, list: ['x'] });
    expect(toDocumentText(result)).toBe(edited);
    expect(result.includes('\n')).toBe(stored.includes('\n'));
    expect(result.split('\r\n').length > 1).toBe(stored.includes('\r\n'));
    if (stored.includes('\t')) expect(result).toContain('\r\n\t"b": {\r\n\t\t"c": true\r\n\t},\r\n\t"list"');
    if (!stored.includes('\n')) expect(result).toMatch(/^\{"a": ?1, ?"b": ?\{"c": ?true\}, ?"list": ?\["x"\]\}$/);
  });

  it('keeps an odd layout outside of the change', () => {
    const stored = lines('{ "a" :1,', '', '      "b":   [1,2 ],', '"c": 3 }', '', '');
    expect(toStoredText(toDocumentText(stored).replace('"c": 3', '"c": 4'), stored)).toBe(stored.replace('3', '4'));
    expect(toStoredText(toDocumentText(stored).replace('"a"', '"d"').replace('"c": 3', '"c": 4'), stored)).toBe(
      stored.replace('a', 'd').replace('3', '4'),
    );
  });

  it('a fix of what was no JSON keeps the line ends', () => {
    const stored = lines('{', '\u00a0 "a": 1,', '}');
    expect(toStoredText('{\n  "a": 1\n}', stored)).toBe(lines('{', '  "a": 1', '}'));
  });

  it('white space alone is not a change: the layout is the package’s', () => {
    expect(toStoredText('{ "a": 1 }', lines('{', '  "a": 1', '}'))).toBe(lines('{', '  "a": 1', '}'));
  });

  it('a text that is no JSON any more is stored as it is written', () => {
    expect(toStoredText('{\n  "a": \n}\n', '{"a": 1}')).toBe('{\r\n  "a": \r\n}\r\n');
  });

  it('any edit is read back as it was made', () => {
    const layout = fc.constantFrom('', '  ', '\t', '    ');
    const text = fc.jsonValue({ maxDepth: 3 }).filter((value) => typeof value === 'object' && value !== null);
    fc.assert(
      fc.property(text, text, layout, fc.boolean(), (before, after, unit, crlf) => {
        const json = JSON.stringify(before, null, unit);
        const stored = crlf ? json.replaceAll('\n', '\r\n') : json;
        const edited = `${JSON.stringify(after, null, 2)}\n`;
        const result = toStoredText(edited, stored);
        expect(toDocumentText(result)).toBe(edited);
        if (crlf) expect(result.replaceAll('\r\n', '')).not.toContain('\n');
      }),
      { numRuns: 200 },
    );
  });

  it('a parameter that was not stored before has the line ends of an export', () => {
    expect(newStoredText('{\n  "a": 1\n}\n')).toBe(lines('{', '  "a": 1', '}'));
  });
});

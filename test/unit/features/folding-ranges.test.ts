import { expect, it } from 'vitest';
import { foldingRanges } from '../../../server/src/features/folding-ranges';
import { LineIndex } from '../../../server/src/text/line-index';
import { document, packaged } from './helpers';

/** The ranges as `first-last`, counted from 1. */
function folds(name: string, text: string): readonly string[] {
  return foldingRanges(document(name, text), new LineIndex(text)).map(
    ({ startLine, endLine }) => `${startLine + 1}-${endLine + 1}`,
  );
}

it('folds objects and lists that span lines, and leaves the closing bracket', () => {
  const text = ['{', '  "call": [', '    {', '      "name": "a"', '    }', '  ],', '  "x": {}', '}'].join('\n');
  expect(folds('CreateAccountJSON.json', text)).toEqual(['1-7', '2-5', '3-4']);
});

it('takes the outermost of several that begin in one line', () => {
  const text = ['{ "call": [{', '  "name": "a",', '  "url": "u"', '}] }'].join('\n');
  expect(folds('CreateAccountJSON.json', text)).toEqual(['1-3']);
});

it('folds nothing in one line, and nothing that is not closed', () => {
  expect(folds('CreateAccountJSON.json', '{ "call": [{ "name": "a" }] }')).toEqual([]);
  expect(folds('CreateAccountJSON.json', '{\n"call": [\n{\n"name": "a"\n')).toEqual([]);
});

it('folds a package, and not the strings in it', () => {
  const text = packaged({ CreateAccountJSON: '{\n"call": [\n\n]\n}' }).replaceAll('}, ', '},\n');
  expect(folds('Connection_x.json', text)).toEqual([]);
  const spread = JSON.stringify(JSON.parse(text), null, 2);
  expect(folds('Connection_x.json', spread)).toEqual(['1-10', '2-9', '4-8', '5-7']);
});

it('does not mind 100,000 lists in one another', () => {
  const text = `{"call":${'[\n\n'.repeat(100_000)}${']'.repeat(100_000)}}`;
  expect(() => folds('CreateAccountJSON.json', text)).not.toThrow();
});

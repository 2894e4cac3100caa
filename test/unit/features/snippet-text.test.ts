import { expect, it } from 'vitest';
import { readSnippet } from '../../../server/src/features/expression/snippet-text';
import { tabStop } from '../../../server/src/features/snippet';

it.each([
  ['trim()', ['trim()']],
  ['join($1, $2)$0', ['join(', tabStop(), ', ', tabStop(), ')']],
  ['Left(${1:source}, ${2})', ['Left(', tabStop('source'), ', ', tabStop(), ')']],
  ['${1:a\\}b\\\\}c', [tabStop('a}b\\'), 'c']],
  ['"\\$1 \\} \\\\"', ['"$1 } \\"']],
  ['[mail]', ['[mail]']],
  ['$0', []],
  ['${', ['${']],
  ['${1:open', ['${1:open']],
  ['\\n $x', ['\\n $x']],
])('%s', (snippet, expected) => expect(readSnippet(snippet)).toEqual(expected));

it('takes time in proportion to hostile text', () => {
  const text = `${'${1:'.repeat(20_000)}${'\\'.repeat(20_001)}`;
  const start = performance.now();
  readSnippet(text);
  expect(performance.now() - start).toBeLessThan(20_000);
});

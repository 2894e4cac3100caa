import { describe, expect, test } from 'vitest';
import { checkTemplate } from '../../../../server/src/expressions/groovy/check';
import { compileTemplate } from '../../../../server/src/expressions/groovy/render';
import { parseTemplate } from '../../../../server/src/expressions/groovy/template';
import { oracleScope } from './oracle-binding';

const n = 100_000;
/** Texts that make careless readers slow, deep or endless. The longest has a million characters. */
const texts: Readonly<Record<string, string>> = {
  'nested parentheses': `\${${'('.repeat(n)}1${')'.repeat(n)}}`,
  'unclosed parentheses': `\${${'('.repeat(n)}`,
  'parentheses with blocks inside': `\${${'('.repeat(n / 2)}${'{ } '.repeat(n / 2)}}`,
  'nested lists': `\${${'['.repeat(n)}${']'.repeat(n)}}`,
  'nested closures': `\${${'{'.repeat(n)}${'}'.repeat(n)}}`,
  'nested maps': `\${${'[a:'.repeat(n)}}`,
  'nested strings': `\${${'"${'.repeat(n)}}`,
  'many placeholders': '${a}'.repeat(n / 5),
  'unclosed placeholders': '${'.repeat(n),
  'escaped slashes': `\${${'/\\'.repeat(n)}}`,
  'dollar slashes': `\${${'$/'.repeat(n)}}`,
  quotes: `\${${"'".repeat(n)}}`,
  'a long sum': `\${1${'+1'.repeat(n)}}`,
  'a long path': `\${a${'.b'.repeat(n)}}`,
  'many statements': `\${${'def a = 1;'.repeat(n / 10)}}`,
  'many labels': `\${${'a:'.repeat(n)}1}`,
  'many commands': `\${${'a '.repeat(n)}}`,
  'many types': `\${${'A<'.repeat(n)}}`,
  'many casts': `\${${'(int)'.repeat(n)}1}`,
  'nested ifs': `\${${'if (a) '.repeat(n)}1}`,
  'many scriptlets': '<% a %>'.repeat(n / 10),
  'open scriptlets': '<%'.repeat(n),
  blanks: `\${${' '.repeat(1_000_000)}}`,
  text: 'a'.repeat(1_000_000),
  'a long string': `\${'${'a'.repeat(1_000_000)}'}`,
};

describe('hostile texts take time in proportion to their length', () => {
  test.each(Object.entries(texts))('%s', (_name, text) => {
    const started = performance.now();
    const template = parseTemplate(text);
    checkTemplate(template, oracleScope());
    compileTemplate(template)(oracleScope());
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

test('what never ends is unknown, and says so', () => {
  const reason = (text: string): string | undefined =>
    compileTemplate(parseTemplate(text))(oracleScope()).unknowns[0]?.reason;
  expect(reason('${while (true) { }; 1}')).toContain('steps, so it may never end');
  expect(reason('${for (;;) { }; 1}')).toContain('steps, so it may never end');
  expect(reason('${def f; f = { f() }; f()}')).toContain('calls are nested more than');
  expect(reason('<% def f(x) { f(x) } %>${f(1)}')).toContain('calls are nested more than');
});

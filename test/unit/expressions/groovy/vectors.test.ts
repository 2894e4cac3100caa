import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readVectors } from '../../../../server/src/expressions/evaluation/vectors/read-vectors';
import { runVectors } from '../../../../server/src/expressions/evaluation/vectors/run-vectors';
import { groovyLanguage } from '../../../../server/src/expressions/groovy';
import { compileTemplate } from '../../../../server/src/expressions/groovy/render';
import { parseTemplate } from '../../../../server/src/expressions/groovy/template';
import { oracleScope, vectorFolder } from './oracle-binding';

interface Vector {
  readonly expression: string;
  readonly expected?: string;
  readonly error?: string;
  readonly phase?: 'parse' | 'render';
}

/** How many cases of each file are allowed to be "unknown". Lower a number when more of the language is evaluated. */
const unknownAllowed: Readonly<Record<string, number>> = {
  'methods-examples.json': 0,
  'methods-format.json': 3,
  'methods-list.json': 6,
  'methods-map.json': 3,
  'methods-other.json': 26,
  'methods-string.json': 18,
  'methods-text.json': 1,
  'methods-time.json': 1,
  'operators.json': 4,
  'statements.json': 4,
  'template.json': 1,
};

/** Where we differ from the oracle on purpose, or knowingly. */
const knownDifferences: Readonly<Record<string, string>> = {
  '${def x = 1; def x = 2}': 'a variable declared twice is not reported yet',
  '${new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString([1])}':
    'Jackson is not on the class path of the oracle, but is in Saviynt',
  '${{it}(4)}': 'Groovy calls a closure at the start ambiguous',
  '${{}}': 'Groovy calls a closure at the start ambiguous',
  '${{}}}': 'Groovy calls a closure at the start ambiguous',
};

describe('what Groovy 2.4.21 renders', () => {
  for (const file of readdirSync(vectorFolder).filter((name) => name.endsWith('.json') && name !== 'binding.json')) {
    test(file, () => {
      const unknown: string[] = [];
      const wrong: string[] = [];
      for (const vector of (JSON.parse(readFileSync(vectorFolder + file, 'utf8')) as { vectors: Vector[] }).vectors) {
        if (vector.expression in knownDifferences) continue;
        const rendered = compileTemplate(parseTemplate(vector.expression))(oracleScope());
        const ours =
          rendered.verdict === 'ok' ? rendered.text : `!${rendered.error?.exception ?? rendered.error?.message ?? ''}`;
        if (rendered.verdict === 'unknown') unknown.push(`${vector.expression}  →  ${rendered.unknowns[0]?.reason}`);
        else if (vector.expected !== undefined ? ours !== vector.expected : rendered.verdict !== 'wrong') {
          wrong.push(`${vector.expression}  groovy: ${vector.expected ?? vector.error}  ours: ${ours}`);
        }
      }
      if (process.env.SHOW) process.stdout.write(`${file}\n${unknown.join('\n')}\n`);
      expect(wrong).toEqual([]);
      expect(unknown.length, unknown.join('\n')).toBeLessThanOrEqual(unknownAllowed[file] ?? 0);
    });
  }
});

// The same files are what `eval --vectors` runs.
test.each(readdirSync(vectorFolder).filter((name) => name.endsWith('.json') && name !== 'binding.json'))(
  '%s is a file of cases',
  (file) => {
    const read = readVectors(readFileSync(vectorFolder + file, 'utf8'));
    const results = read.ok ? runVectors(groovyLanguage, read.cases) : [];
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter(({ verdict }) => verdict === 'differs' || verdict === 'invalid')).toEqual([]);
  },
);

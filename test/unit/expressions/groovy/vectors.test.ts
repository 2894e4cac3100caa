import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileTemplate } from '../../../../server/src/expressions/groovy/render';
import { parseTemplate } from '../../../../server/src/expressions/groovy/template';
import { oracleScope, vectorFolder } from './oracle-binding';

interface Vector {
  readonly template: string;
  readonly expected?: string;
  readonly error?: string;
  readonly phase?: 'parse' | 'render';
}

/** How many cases of each file are allowed to be "unknown". Lower a number when more of the language is evaluated. */
const unknownAllowed: Readonly<Record<string, number>> = {};

describe('what Groovy 2.4.21 renders', () => {
  for (const file of readdirSync(vectorFolder).filter((name) => name.endsWith('.json') && name !== 'binding.json')) {
    test(file, () => {
      const unknown: string[] = [];
      const wrong: string[] = [];
      for (const vector of JSON.parse(readFileSync(vectorFolder + file, 'utf8')) as Vector[]) {
        const rendered = compileTemplate(parseTemplate(vector.template))(oracleScope());
        const ours =
          rendered.verdict === 'ok' ? rendered.text : `!${rendered.error?.exception ?? rendered.error?.message ?? ''}`;
        if (rendered.verdict === 'unknown') unknown.push(`${vector.template}  →  ${rendered.unknowns[0]?.reason}`);
        else if (vector.expected !== undefined ? ours !== vector.expected : rendered.verdict !== 'wrong') {
          wrong.push(`${vector.template}  groovy: ${vector.expected ?? vector.error}  ours: ${ours}`);
        }
      }
      if (process.env.SHOW) process.stdout.write(`${file}\n${unknown.join('\n')}\n`);
      expect(wrong).toEqual([]);
      expect(unknown.length, unknown.join('\n')).toBeLessThanOrEqual(unknownAllowed[file] ?? 0);
    });
  }
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entraLanguage, entraScope } from '../../../../server/src/expressions/entra';
import type { ValueRecord } from '../../../../server/src/expressions/kit/value';
import { open, run, summary } from './helpers';

/** Expressions and results of Microsoft's pages, collected by a third party; present on some machines only. */
const folder = join(__dirname, '../../../../../shared/data/entra');
const here = existsSync(join(folder, 'vectors.json'));

interface Published {
  readonly expression: string;
  readonly inputs: ValueRecord;
  readonly expected: string | readonly string[] | null;
  readonly now?: string;
  readonly suspect?: string;
}

const read = (name: string) => (here ? readFileSync(join(folder, name), 'utf8') : '');
const published: readonly Published[] = here ? JSON.parse(read('vectors.json')) : [];

const result = ({ expression, inputs, now }: Published) => {
  const outcome = run(expression, inputs, now === undefined ? undefined : Date.parse(now));
  return outcome.verdict === 'ok' && typeof outcome.value === 'number' ? { expected: outcome.text } : summary(outcome);
};

/** What the collection writes for results that are no plain value. */
function wanted({ expression, expected }: Published): unknown {
  if (typeof expected !== 'string') {
    // parseExpression answers with a list, of one value here.
    const single = Array.isArray(expected) && expected.length === 1;
    return { expected: single ? expected[0] : expected };
  }
  if (expected.startsWith('/^')) return { expected: expect.stringMatching(new RegExp(expected.slice(1, -1))) };
  if (expected === '(attribute dropped from flow)') return { expected: 'IgnoreAttributeFlow' };
  if (expected.startsWith('(unsupported: condition check fails'))
    return { unknown: expect.stringContaining('condition of IIF fails') };
  if (expected.startsWith('(error: ')) return { error: expect.stringContaining(expected.slice(8, -1)) };
  if (expression.startsWith('Redact')) return { expected: 'x' };
  return { expected };
}

describe.runIf(here)('results on the pages of Microsoft', () => {
  const trusted = published.filter((entry) => entry.suspect === undefined);
  /** Functions whose result nobody can foretell; nothing else is left out. */
  const random = (entry: Published) => /^(RandomString|Guid)\(/.test(entry.expression);

  it.each(trusted.filter((entry) => !random(entry)).map((entry) => [entry.expression, entry] as const))(
    '%s',
    (_, entry) => {
      expect(result(entry)).toEqual(wanted(entry));
    },
  );

  it('random ones are unknown', () => {
    for (const entry of trusted.filter(random))
      expect(result(entry)).toEqual({ unknown: expect.stringContaining('every evaluation') });
  });

  it('where the page is wrong, the result is the one that the reason of the doubt names', () => {
    const suspect = published.filter((entry) => entry.suspect !== undefined);
    const other = suspect.flatMap((entry, i) => {
      const { expected, error, unknown } = result(entry) as Record<string, string | null>;
      const named =
        expected !== undefined && (expected === entry.expected || entry.suspect!.includes(String(expected)));
      return named ? [] : [[i, error ?? unknown]];
    });
    expect(other).toEqual([
      // Its inputFormat does not fit the text that DateAdd gives.
      [7, expect.stringContaining('.NET refuses it')],
      // Whether Coalesce passes over "" is documented nowhere.
      [11, expect.stringContaining('Coalesce')],
    ]);
  });
});

describe.runIf(here)('expressions on the pages of Microsoft and in exports', () => {
  const rows = read('expressions.tsv').trim().split('\n').slice(1).map(cells);

  it('are all parsed', () => {
    expect(rows.filter(([expression]) => entraLanguage.parse(expression!).problems.length > 0)).toEqual([]);
  });

  it('have no warning or error but those that break a rule, by their number', () => {
    const found = rows.flatMap(([expression], i) => {
      const findings = entraLanguage.check(entraLanguage.parse(expression!), open);
      const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
      return grave.length === 0 ? [] : [`${i} ${grave.map(({ code }) => code).join(' ')}`];
    });
    expect(found).toMatchInlineSnapshot(`
      [
        "34 caution",
        "37 caution",
        "62 wrong-arity",
        "66 caution",
        "75 wrong-dialect",
        "76 wrong-arity wrong-dialect",
        "77 caution",
        "85 syntax",
        "87 caution",
        "89 wrong-arity caution",
        "97 caution",
        "98 caution",
        "104 caution",
        "115 caution wrong-arity",
        "129 caution",
        "130 caution",
        "131 wrong-dialect",
      ]
    `);
  });

  it('can be shown everything the editor has at every offset', () => {
    const scope = entraScope({ complete: false });
    for (const [expression] of rows) {
      const parsed = entraLanguage.parse(expression!);
      for (let offset = 0; offset <= expression!.length; offset++) {
        entraLanguage.completions(parsed, offset, scope);
        entraLanguage.symbolAt(parsed, offset, scope);
        entraLanguage.signatureAt(parsed, offset, scope);
      }
    }
  });
});

/** The cells of a line of tab-separated values, in which a cell with quotes is quoted and its quotes doubled. */
function cells(line: string): readonly string[] {
  return line.split('\t').map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Opaque, type Value, type ValueRecord } from '../../../../server/src/expressions/kit/value';
import { oktaLanguage } from '../../../../server/src/expressions/okta';
import { evaluate, plain } from './support';

/** Vectors collected from Okta's documentation and from Spring, and expressions from public places, where they are. */
const folder = join(__dirname, '../../../../../shared/data/okta');

interface Collected {
  readonly id: string;
  readonly expression: string;
  readonly inputs: ValueRecord;
  readonly expected: unknown;
  readonly status: string;
  readonly note?: string;
}

const trusted = new Set(['documented', 'documented-rule-my-values', 'spel-oracle']);

/** Vectors we do not reproduce, each with its reason. */
const exceptions: ReadonlyMap<string, string> = new Map([
  [
    'spel-207',
    'substring() is Identity Engine’s here, and what it gives beyond the end of the text is not documented: unknown',
  ],
]);

function read<T>(name: string, parse: (text: string) => T, otherwise: T): T {
  const path = join(folder, name);
  return existsSync(path) ? parse(readFileSync(path, 'utf8')) : otherwise;
}

const collected = read<readonly Collected[]>('vectors.json', JSON.parse, []).filter(({ status }) =>
  trusted.has(status),
);

function nowOf(inputs: ValueRecord): number | undefined {
  return typeof inputs.now === 'string' ? Date.parse(inputs.now) : undefined;
}

/** What a vector expects, in plain words of ours. */
function matches(actual: Value, expected: unknown): boolean {
  if (typeof expected === 'object' && expected !== null) {
    if ('$number' in expected) return String(actual) === expected.$number;
    if ('$countryCode' in expected)
      return actual instanceof Opaque && JSON.stringify(actual).includes(`"${expected.$countryCode}"`);
    if ('$groups' in expected) return JSON.stringify(ids(actual)) === JSON.stringify(expected.$groups);
  }
  // A time has no form in JSON; its text stands for it.
  const value = actual instanceof Opaque ? String(actual) : plain(actual);
  return JSON.stringify(value) === JSON.stringify(expected);
}

function ids(value: Value): unknown {
  const list = plain(value);
  return Array.isArray(list) ? list.map((group: { readonly id?: unknown }) => group?.id) : list;
}

describe.skipIf(collected.length === 0)('collected vectors', () => {
  it.each(collected.map((vector) => [`${vector.id} ${vector.expression}`, vector] as const))('%s', (_name, vector) => {
    if (exceptions.has(vector.id)) return;
    const outcome = evaluate(vector.expression, vector.inputs, nowOf(vector.inputs));
    const { expected } = vector;
    if (typeof expected === 'object' && expected !== null && '$error' in expected) {
      expect(outcome.verdict).toBe('wrong');
      const code = 'spelCode' in expected ? expected.spelCode : null;
      if (outcome.verdict === 'wrong' && typeof code === 'string') expect(outcome.error.exception).toBe(code);
      return;
    }
    expect(outcome).toMatchObject({ verdict: 'ok' });
    if (outcome.verdict !== 'ok') return;
    if (!matches(outcome.value, expected)) expect(plain(outcome.value)).toEqual(expected);
  });
});

const published = read<readonly string[]>(
  'expressions.tsv',
  (text) =>
    text
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[0] ?? '')
      .filter((cell) => cell !== '')
      .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)),
  [],
);

describe.skipIf(published.length === 0)('published expressions', () => {
  it.each(published)('%s parses', (text) => {
    expect(oktaLanguage.parse(text).problems).toEqual([]);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntraDocument } from '../../../../server/src/documents/entra/document';
import { groupConnectors } from '../../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../../../server/src/documents/saviynt/document';
import { compareMappings } from '../../../../server/src/provisioning/compare/compare-mappings';
import { comparisonAsMarkdown } from '../../../../server/src/provisioning/compare/render/markdown';
import { comparisonAsText } from '../../../../server/src/provisioning/compare/render/text';
import { comparisonReport } from '../../../../server/src/provisioning/compare/report';
import { goodSchema } from '../../../support/entra-schema';

const good = JSON.stringify(goodSchema(), null, 1);
const sampleFolder = resolve(__dirname, '../../../../samples/ringcentral');
const sample = readdirSync(sampleFolder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, readFileSync(join(sampleFolder, name), 'utf8')] as const);

function connector(change: (name: string, text: string) => string) {
  const documents = sample.flatMap(
    ([name, text]) => readSaviyntDocument(`file:///rc/${name}`, change(name, text)) ?? [],
  );
  const [first] = groupConnectors(documents).values();
  if (first === undefined) throw new Error('no connector');
  return first;
}

/** Compares both ways, draws the result, and sees that every place lies within its file and both ways agree. */
function exercise(before: Parameters<typeof compareMappings>[0], after: typeof before, longest: number): number {
  const found = compareMappings(before, after);
  if (typeof found === 'string') return 0;
  for (const { before: old, after: now } of found)
    for (const place of [old, now]) {
      if (place === undefined) continue;
      expect(place.start).toBeGreaterThanOrEqual(0);
      expect(place.start).toBeLessThanOrEqual(place.end);
      expect(place.end).toBeLessThanOrEqual(longest);
    }
  const report = comparisonReport({ before: 'a', after: 'b', changes: found, people: undefined });
  comparisonAsText(report, true);
  comparisonAsMarkdown(report);
  const back = compareMappings(after, before);
  expect(back).toHaveLength(found.length);
  return found.length;
}

describe('whatever stands in the files, comparing them does not throw', () => {
  const cut = fc.nat(good.length - 1);

  it('with half a schema', () => {
    fc.assert(
      fc.property(cut, fc.nat(200), (at, length) => {
        const broken = good.slice(0, at) + good.slice(at + length);
        const [before, after] = [good, broken].map((text) => readEntraDocument('schema.json', text));
        if (before !== undefined && after !== undefined) exercise(before, after, good.length);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('with half a parameter, also inside of its strings', () => {
    const create = sample.find(([name]) => name === 'CreateAccountJSON.json')?.[1] ?? '';
    const longest = Math.max(...sample.map(([, text]) => text.length));
    const whole = connector((_, text) => text);
    fc.assert(
      fc.property(fc.nat(create.length - 1), fc.nat(30), (at, length) => {
        const broken = create.slice(0, at) + create.slice(at + length);
        exercise(
          whole,
          connector((name, text) => (name === 'CreateAccountJSON.json' ? broken : text)),
          longest,
        );
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  it('with keys that objects have by themselves', () => {
    const odd = good.replace('"name": "userName"', '"__proto__": { "x": 1 }, "constructor": "y", "name": "userName"');
    const [before, after] = [good, odd].map((text) => readEntraDocument('schema.json', text));
    if (before === undefined || after === undefined) throw new Error('not recognised');
    expect(odd).not.toBe(good);
    expect(exercise(before, after, odd.length)).toBeGreaterThan(0);
  });
});

it('finds nothing in a connector beside itself, laid out otherwise', () => {
  const compact = connector((_, text) => JSON.stringify(JSON.parse(text)));
  expect(
    compareMappings(
      connector((_, text) => text),
      compact,
    ),
  ).toEqual([]);
});

/** Exports of real tenants, where they are at hand: published by others, and not ours to keep. */
const exports = resolve(__dirname, '../../../../../shared/data/entra');
const published = join(exports, '01-graphdocs-salesforce-full.json');

it.skipIf(!existsSync(published))('finds nothing in a published export beside itself, whatever the order', () => {
  const text = readFileSync(published, 'utf8');
  const turned = JSON.stringify(reversed(JSON.parse(text)));
  const [before, after] = [text, turned].map((each) => readEntraDocument('schema.json', each));
  if (before === undefined || after === undefined) throw new Error('not recognised');
  expect(compareMappings(before, after)).toEqual([]);
});

/** The same with the members of all objects, and the parts of the schema, in the other order. */
function reversed(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => reversed(item));
    return ORDERLESS.has(key) ? items.reverse() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member, name)]),
  );
}

const ORDERLESS = new Set([
  'directories',
  'objects',
  'attributes',
  'synchronizationRules',
  'attributeMappings',
  'metadata',
]);

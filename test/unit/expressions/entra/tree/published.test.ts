import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  buildSource,
  differenceIn,
  type MappingSource,
  renderSource,
} from '../../../../../server/src/expressions/entra/tree';

/** Exports that Microsoft publishes; the tests pass without them. */
const folder = new URL('../../../../../../shared/data/entra/', import.meta.url);
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d\d-.*\.json$/.test(name)) : [];

describe.skipIf(files.length === 0)('published exports', () => {
  const sources = files.flatMap((name) => sourcesIn(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));

  it('are there', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  it('are rendered as they are, from the tree alone', () => {
    expect(sources.map(renderSource)).toEqual(sources.map(({ expression }) => expression));
  });

  it('are built again from the text alone', () => {
    const built = sources.map(({ expression }) => buildSource(expression ?? ''));
    expect(built).toEqual(sources.map((source) => ({ source, assumed: [] })));
  });

  it('are in step', () => {
    expect(sources.map(differenceIn).filter((difference) => difference !== undefined)).toEqual([]);
  });
});

/** All sources of mappings in a JSON value, those inside others as well. */
function sourcesIn(value: unknown): readonly MappingSource[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'expression' in value && 'parameters' in value ? [value as MappingSource] : [];
  return [...own, ...Object.values(value).flatMap(sourcesIn)];
}

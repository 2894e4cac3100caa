import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SchemaPlace } from '../../../server/src/documents/json-schema/schema-place';
import { schemaAt, schemaErrors, schemaOf } from '../../../server/src/documents/saviynt/schema';
import { PARAMETERS } from '../../../server/src/knowledge/saviynt/parameters';

const schemas = PARAMETERS.flatMap(({ name }) => {
  const place = schemaOf(name);
  return place === undefined ? [] : [[name, place] as const];
});

describe.each(schemas)('schema of %s', (_, root) => {
  it('describes every key, follows every reference, and gives examples that fit', () => {
    const seen = new Set<SchemaPlace>();
    const visit = (place: SchemaPlace, path: string) => {
      if (seen.has(place)) return;
      seen.add(place);
      for (const [key, child] of place.properties) {
        expect(child.description, `${path}.${key}`).toMatch(/[.…]$/);
        for (const example of [...child.examples, ...(child.default === undefined ? [] : [child.default])])
          expect(kinds(example, child.types), `${path}.${key}`).toBe(true);
        visit(child, `${path}.${key}`);
      }
      for (const key of place.required) expect([...place.properties.keys()], path).toContain(key);
      const further = place.furtherKeys === 'named' ? place.property('anything') : place.items;
      if (further !== undefined) visit(further, `${path}.*`);
    };
    visit(root, '');
    expect(seen.size).toBeGreaterThan(1);
  });
});

function kinds(value: unknown, types: readonly string[]): boolean {
  if (types.length === 0) return true;
  const kind = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  return types.includes(kind === 'number' ? 'integer' : kind);
}

it('finds the place of a path, through maps of calls and lists', () => {
  expect(schemaAt('ImportAccountEntJSON', ['accountParams', 'call', 'any', 'http', 'url'])?.title).toBe('URL');
  expect(schemaAt('CreateAccountJSON', ['call', 3, 'url'])?.title).toBe('URL');
  expect(schemaAt('CreateAccountJSON', ['call', 'url', 'further'])).toBeUndefined();
});

it('lets a description beside a reference win', () => {
  const url = schemaOf('ConnectionJSON')?.property('authentications')?.property('x')?.property('url');
  expect(url).toMatchObject({ title: 'URL', description: 'The token endpoint.' });
});

it('judges nothing about parameters whose shape no public source shows', () => {
  expect(schemaErrors('PAM_CONFIG', 'anything')).toEqual([]);
  expect(schemaErrors('CreateAccountJSON', { call: {} })).toHaveLength(1);
});

it('has no schema whose name differs from its $id', () => {
  const folder = new URL('../../../server/src/documents/saviynt/schemas/', import.meta.url);
  for (const file of readdirSync(folder))
    expect(JSON.parse(readFileSync(new URL(file, folder), 'utf8')).$id).toBe(file);
});

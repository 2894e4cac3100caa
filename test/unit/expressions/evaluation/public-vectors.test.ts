import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVectors, runVectors } from '../../../../server/src/expressions/evaluation';
import { languageOf } from '../../../../server/src/expressions/languages';

const folder = resolve(__dirname, '../../../../../shared/data');

/** Collections made from the vendors' documentation, where they are at hand. */
describe.each(['okta', 'entra'] as const)('the collection for %s', (id) => {
  const file = resolve(folder, id, 'vectors.json');

  it.skipIf(!existsSync(file))('is read whole, and every case can be run', () => {
    const read = readVectors(readFileSync(file, 'utf8'));
    if (!read.ok) throw new Error(read.message);
    const results = runVectors(languageOf(id), read.cases);
    expect(results.length).toBeGreaterThan(100);
    expect(results.filter(({ verdict }) => verdict === 'invalid')).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProfile, profileNames } from '../../server/src/account/profiles';
import { faultCatalogue } from '../../server/src/simulator/fault-catalogue';
import { operationNames } from '../../server/src/simulator/operations';
import { demoSeed } from '../../server/src/simulator/seed';
import { parseSeed } from '../../server/src/simulator/seed-file';

const text = readFileSync(join(__dirname, '../../docs/simulator.md'), 'utf8');

describe('docs/simulator.md', () => {
  it('names every profile, fault and operation', () => {
    for (const name of profileNames) expect(text).toContain(`| \`${name}\` | `);
    for (const name of operationNames) expect(text).toContain(`\`${name}\``);
    for (const name of faultCatalogue.keys()) if (!name.startsWith('400-')) expect(text, name).toContain(`\`${name}\``);
    expect(findProfile('default')).toBeDefined();
  });

  it('has a seed that can be read', () => {
    const example = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
    expect(parseSeed(example)).toMatchObject({ ok: true, seed: { faults: [{ status: 503 }, { kind: 'slow' }] } });
    expect(parseSeed({ ...demoSeed(), users: [] }).ok).toBe(true);
  });
});

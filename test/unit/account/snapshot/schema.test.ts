import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../../../server/src/account/parse-snapshot';
import { snapshotToFile } from '../../../../server/src/account/to-snapshot';
import { demoSeed } from '../../../../server/src/simulator/seed';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const ajv = new Ajv({ strict: false, validateFormats: false });
const validate = ajv.compile(read('schemas/ringcentral-account.schema.json'));
const sample = read('samples/account.json');

describe('the JSON Schema of snapshots', () => {
  it('takes what is written, and the sample', () => {
    expect(validate(sample)).toBe(true);
    expect(validate(JSON.parse(JSON.stringify(snapshotToFile(demoSeed()))))).toBe(true);
  });

  it.each([
    { ...sample, format: 'ringcentral-account/2' },
    { ...sample, users: undefined },
    { ...sample, detail: 'some' },
    { ...sample, users: [{ userName: 'a' }] },
    { ...sample, users: [{ id: '1', userName: 'a', status: 'Gone' }] },
    { ...sample, users: [{ id: '1', userName: 'a', emails: [{ type: 'work' }] }] },
    { ...sample, unassigned: [{}] },
  ])('refuses what is refused when it is read: file %#', (value) => {
    const file = JSON.parse(JSON.stringify(value));
    expect([validate(file), parseSnapshot(file).ok]).toEqual([false, false]);
  });

  it('knows every member that is written', () => {
    const { properties } = read('schemas/ringcentral-account.schema.json');
    const known = new Set(Object.keys(properties));
    const written = Object.keys(
      snapshotToFile({ ...demoSeed(), startedAt: 'x', isComplete: false, pseudonymised: true }) as object,
    );
    expect(written.filter((name) => !known.has(name))).toEqual([]);
  });
});

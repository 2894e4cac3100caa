import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type MappingTexts, readMapping } from '../../../../../client/src/inputs/mapping/read-mapping';
import { AccountModel } from '../../../../../server/src/account/account-model';
import { parseSnapshot } from '../../../../../server/src/account/parse-snapshot';
import { readUsers } from '../../../../../server/src/provisioning/users/read-users';

const NOW = Date.parse('2026-11-20T10:00:00Z');

function codes(texts: Partial<MappingTexts>) {
  const source = readMapping({ kind: 'jumpcloud', label: 'JumpCloud', key: 'x', files: [], ...texts });
  const parsed = parseSnapshot(readFileSync('samples/account.json', 'utf8'));
  if (!parsed.ok) throw new Error('The sample account cannot be read.');
  const people = readUsers('users.json', readFileSync('samples/jumpcloud/users.json', 'utf8'), source.people);
  const planning = source.plan(people, AccountModel.fromSeed(parsed.snapshot), NOW);
  for (;;) {
    const step = planning.next();
    if (step.done) return step.value.blocks.map(({ code }) => code);
  }
}

it('what the settings let a plan do holds for previews in the editor; a project file overrules it', () => {
  expect(codes({})).toEqual([]);
  const safety = { maxChanges: { count: 0 } };
  expect(codes({ safety })).toEqual(['max-changes']);
  expect(codes({ safety, options: { maxChanges: { count: 100 } } })).toEqual([]);
  expect(codes({ safety, options: { minPeople: { count: 1000 } } })).toEqual(['small-source', 'max-changes']);
});

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type MappingTexts, readMapping } from '../../../../../client/src/inputs/mapping/read-mapping';
import { AccountModel } from '../../../../../server/src/account/account-model';
import { parseSnapshot } from '../../../../../server/src/account/parse-snapshot';
import { readUsers } from '../../../../../server/src/provisioning/users/read-users';

const SAMPLES = resolve(__dirname, '../../../../../samples');
const textOf = (path: string) => readFileSync(join(SAMPLES, path), 'utf8');
const file = (path: string) => ({ uri: `file:///w/${path}`, text: textOf(path) });

/** Who has which action by a mapping, and what the plan says about itself. */
function planOf(mapping: MappingTexts, people: string) {
  const snapshot = parseSnapshot(textOf('account.json'));
  if (!snapshot.ok) throw new Error('the account is not read');
  const source = readMapping(mapping);
  const users = readUsers(people, textOf(people), source.people);
  const planning = source.plan(users, AccountModel.fromSeed(snapshot.snapshot), 0);
  const actions = new Map<string, string>();
  for (;;) {
    const step = planning.next();
    if (step.done) return { actions, notes: step.value.notes };
    actions.set(step.value.title, step.value.action);
  }
}

const saviynt: MappingTexts = {
  kind: 'saviynt',
  label: 'ringcentral',
  key: 'file:///w/ringcentral/',
  files: ['Connection', 'CreateAccount', 'UpdateAccount', 'DisableAccount', 'RemoveAccount'].map((name) =>
    file(`ringcentral/${name}JSON.json`),
  ),
};

describe('a mapping is previewed with the options of the project file', () => {
  it('of Saviynt', () => {
    expect(planOf(saviynt, 'users.csv').actions.get('Eli Brandt')).toBe('disable');
    const { actions, notes } = planOf({ ...saviynt, options: { removeLeavers: true } }, 'users.csv');
    expect(actions.get('Eli Brandt')).toBe('remove');
    expect(notes).toContain('The project file sets removeLeavers.');
  });

  it('of JumpCloud, whose import has an entry for each user of RingCentral', () => {
    const jumpCloud: MappingTexts = { kind: 'jumpcloud', label: 'JumpCloud', key: 'x#jumpcloud', files: [] };
    const push = planOf(jumpCloud, 'jumpcloud/people.csv').actions;
    const imported = planOf({ ...jumpCloud, options: { direction: 'import' } }, 'jumpcloud/people.csv').actions;
    expect([...imported.keys()]).not.toEqual([...push.keys()]);
  });

  it('of Okta, as the app that is named', () => {
    const okta: MappingTexts = {
      kind: 'okta',
      label: 'ringcentral.profile-mapping.json',
      key: 'file:///w/okta/ringcentral.profile-mapping.json#okta',
      files: [file('okta/ringcentral.profile-mapping.json')],
    };
    const { notes } = planOf({ ...okta, options: { oktaApp: 'scim' } }, 'okta/people.csv');
    expect(notes).toContain('The project file sets oktaApp.');
    expect(notes).not.toEqual([...planOf(okta, 'okta/people.csv').notes, 'The project file sets oktaApp.']);
  });

  it('and says when the texts hold it no more', () => {
    expect(() => readMapping({ ...saviynt, files: [] })).toThrow('The connector ringcentral is not there any more.');
  });
});

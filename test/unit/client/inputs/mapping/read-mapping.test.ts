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
    if (step.done) return { actions, notes: step.value.notes, blocks: step.value.blocks.map(({ message }) => message) };
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

  it('of Okta, as the import of the app that is named', () => {
    const mapping: MappingTexts = {
      ...oktaFile('a.json', ['hr', 'out'], ['chat', 'in']),
      options: { connector: 'chat' },
    };
    const { notes } = planOf(mapping, 'okta/people.csv');
    expect(notes).toContain('The project file sets connector.');
    expect(notes.join()).toContain('import');
    expect(notes).not.toEqual(planOf({ ...mapping, options: { connector: 'hr' } }, 'okta/people.csv').notes);
  });
});

/** A file with a mapping for each app, out of Okta or into it. */
function oktaFile(name: string, ...mappings: readonly (readonly [app: string, way: 'out' | 'in'])[]): MappingTexts {
  const user = { id: 'oty1', name: 'user', type: 'user' };
  const text = JSON.stringify(
    mappings.map(([app, way]) => {
      const end = { id: `0oa-${app}`, name: app, type: 'appuser' };
      const properties =
        way === 'out'
          ? { userName: { expression: 'user.login', pushStatus: 'PUSH' } }
          : { login: { expression: 'appuser.userName', pushStatus: 'PUSH' } };
      return {
        id: `prm-${app}-${way}`,
        ...(way === 'out' ? { source: user, target: end } : { source: end, target: user }),
        properties,
      };
    }),
  );
  return { kind: 'okta', label: name, key: `file:///w/${name}#okta`, files: [{ uri: `file:///w/${name}`, text }] };
}

describe('a mapping that cannot be read says why', () => {
  it('when the texts hold it no more', () => {
    expect(() => readMapping({ ...saviynt, files: [] })).toThrow('The connector ringcentral is not there any more.');
    const other = [{ uri: 'file:///w/m.json', text: '{}' }];
    for (const [kind, name] of [
      ['entra', 'synchronization schema'],
      ['okta', 'profile mapping'],
      ['neutral', 'neutral mapping'],
    ] as const) {
      const texts = { kind, label: 'm.json', key: `file:///w/m.json#${kind}` };
      expect(() => readMapping({ ...texts, files: [] })).toThrow(`m.json is no ${name} any more.`);
      expect(() => readMapping({ ...texts, files: other })).toThrow(`m.json is no ${name} any more.`);
      expect(() => readMapping({ ...texts, files: saviynt.files })).toThrow(`m.json is no ${name} any more.`);
    }
  });

  it('of Okta where several lead to an app, rather than take the one that leads back', () => {
    const several = oktaFile('a.json', ['hr', 'out'], ['chat', 'out'], ['chat', 'in']);
    expect(planOf(several, 'okta/people.csv').blocks.join()).toContain(
      'The file has 2 profile mappings from Okta to an app: hr, chat. Name one.',
    );
  });

  it('of a transport package that is half a file', () => {
    const uri = 'file:///w/Connection_RingCentral.json';
    const parameter = { attributename: 'CreateAccountJSON', encryptedattributevalue: '{"call":[]}' };
    const connection = { RingCentral: { externalconnectiontype: 'REST', EXTERNAL_ATTR: [parameter] } };
    const whole = JSON.stringify(connection);
    const read = (text: string) =>
      readMapping({ kind: 'saviynt', label: 'RingCentral', key: `${uri}#RingCentral`, files: [{ uri, text }] });
    expect(read(whole).uris).toEqual([uri]);
    expect(() => read(whole.slice(0, -1))).toThrow(/Connection_RingCentral\.json:1:\d+ is not JSON/);
  });

  it('of a neutral one that cannot be carried out', () => {
    const uri = 'file:///w/a.ringcentral-mapping.json';
    const text = JSON.stringify({ ringcentralMapping: 2, provider: 'okta', attributes: [] });
    const texts = { kind: 'neutral', label: 'a', key: `${uri}#neutral`, files: [{ uri, text }] } as const;
    expect(() => readMapping(texts)).toThrow(/version/);
  });
});

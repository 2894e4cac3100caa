import { describe, expect, it } from 'vitest';
import { AccountModel } from '../../../../server/src/account/account-model';
import { parseSnapshot } from '../../../../server/src/account/parse-snapshot';
import { pseudonymise } from '../../../../server/src/account/snapshot/pseudonymise';
import { accessLines } from '../../../../server/src/account/snapshot/summary';
import { snapshotText, toSnapshot } from '../../../../server/src/account/to-snapshot';

function snapshotOf(more: object) {
  const parsed = parseSnapshot({ format: 'ringcentral-account/1', users: [], ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.snapshot;
}

const queue = { id: '7', type: 'Department', name: 'Sales', extensionNumber: '900' };

describe('what a snapshot says of writing', () => {
  it('is unknown where nobody could tell', () => {
    expect(accessLines(snapshotOf({}))).toEqual([
      'Extensions that are no users are not known, so a number that seems free may be taken.',
      'Whether SCIM is the directory provider is not known: no endpoint tells.',
      'App permissions: not known.',
      'What the role of the person signed in permits is not known.',
    ]);
  });

  it('is what was read', () => {
    const read = { directoryIntegration: false, appPermissions: ['ReadAccounts'], permissions: ['EditUserInfo'] };
    expect(accessLines(snapshotOf({ ...read, otherExtensions: [queue] }))).toEqual([
      '1 extension that is no user.',
      'Whether SCIM is the directory provider is not known: no endpoint tells. The service info says that directory integration is off, which is a hint and no proof.',
      'App permissions: ReadAccounts.',
      'The role of the person signed in has no AddRemoveUsers.',
    ]);
    const all = { scimEnabled: true, appPermissions: [], permissions: ['AddRemoveUsers', 'EditUserInfo'] };
    expect(accessLines(snapshotOf({ ...all, otherExtensions: [] }))).toEqual([
      '0 extensions that are no users.',
      'SCIM is the directory provider.',
      'App permissions: none.',
      'The role of the person signed in has AddRemoveUsers and EditUserInfo.',
    ]);
  });
});

describe('a snapshot', () => {
  it.each([
    ['none', []],
    ['some', [queue]],
    ['unknown', undefined],
  ])('keeps apart that other extensions are %s, in its file, in a model and pseudonymised', (_, otherExtensions) => {
    const given = { directoryIntegration: true, appPermissions: ['EditAccounts'], unassigned: [], otherExtensions };
    const snapshot = snapshotOf(given);
    expect(snapshot.otherExtensions).toEqual(otherExtensions);
    const reread = parseSnapshot(snapshotText(snapshot));
    expect(reread.ok && reread.snapshot).toEqual(snapshot);
    expect(toSnapshot(AccountModel.fromSeed(snapshot))).toEqual(snapshot);
    const made = pseudonymise(snapshot, () => 0);
    expect(made.otherExtensions?.length).toBe(otherExtensions?.length);
    expect(made).toMatchObject({ directoryIntegration: true, appPermissions: ['EditAccounts'] });
  });

  it('says what of it cannot be read', () => {
    const parsed = parseSnapshot({
      ...{ format: 'ringcentral-account/1', users: [] },
      ...{ appPermissions: 'EditAccounts', directoryIntegration: 1, otherExtensions: [{}] },
    });
    expect(!parsed.ok && parsed.problems.map(({ path }) => path)).toEqual([
      ...['otherExtensions[0].id', 'otherExtensions[0].type'],
      ...['appPermissions', 'directoryIntegration'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { entraPeople } from '../../../../server/src/provisioning/entra/people';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';

const read = (text: string, name = 'users.json') => readUsers(name, text, entraPeople);
const first = (value: unknown) => read(JSON.stringify(value)).users[0];

describe('people of Entra ID', () => {
  it('come as a list, as an answer of Graph, one a line, or alone', () => {
    const ada = { id: '1', userPrincipalName: 'ada@corp.example', accountEnabled: true, businessPhones: ['+1'] };
    const expected = {
      objectId: '1',
      userPrincipalName: 'ada@corp.example',
      accountEnabled: true,
      telephoneNumber: '+1',
    };
    for (const text of [
      JSON.stringify([ada]),
      JSON.stringify({ '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users', value: [ada] }),
      JSON.stringify(ada),
      `${JSON.stringify(ada)}\n${JSON.stringify(ada)}`,
    ]) {
      const { users, problems } = read(text);
      expect([problems, users[0]?.values]).toEqual([[], expected]);
    }
  });

  it('is one person where an object of Graph has lists of objects inside', () => {
    const user = first({ userPrincipalName: 'a@x.example', identities: [{ signInType: 'federated' }] });
    expect(user?.values.userPrincipalName).toBe('a@x.example');
  });

  it('have the names of synchronization schemas, whatever the export calls them', () => {
    const { values } = first({
      DisplayName: 'Ada',
      MobilePhone: '+1',
      OfficeLocation: 'B1',
      onPremisesSyncEnabled: true,
      onPremisesExtensionAttributes: { extensionAttribute1: 'x', extensionAttribute2: null },
    }) ?? { values: {} };
    expect(values).toEqual({
      displayName: 'Ada',
      mobile: '+1',
      physicalDeliveryOfficeName: 'B1',
      dirSyncEnabled: true,
      extensionAttribute1: 'x',
      extensionAttribute2: null,
    });
  });

  it("come from the portal's CSV, with either kind of titles", () => {
    const names = read('userPrincipalName,displayName,objectId,accountEnabled\na@x.example,Ada,1,True\n', 'u.csv');
    const words = read('User principal name,Display name,Object ID,Account enabled\na@x.example,Ada,1,No\n', 'u.csv');
    expect([names.problems, words.problems]).toEqual([[], []]);
    expect(names.users[0]).toMatchObject({ status: 'active', values: { objectId: '1', accountEnabled: true } });
    expect(words.users[0]).toMatchObject({ status: 'leaver', values: { objectId: '1', accountEnabled: false } });
  });

  it('have the name of a guest without #EXT#', () => {
    expect(first({ userPrincipalName: 'ada_o_corp.example#EXT#@ours.example' })?.values).toEqual({
      userPrincipalName: 'ada_o@corp.example',
      originalUserPrincipalName: 'ada_o_corp.example#EXT#@ours.example',
    });
  });

  it('carry the marks of a delta query and of the recycle bin', () => {
    expect(first({ id: '1', '@removed': { reason: 'deleted' } })).toMatchObject({
      status: 'leaver',
      values: { '@removed': 'deleted' },
    });
    expect(first({ id: '1', deletedDateTime: '2026-01-01T00:00:00Z' })?.status).toBe('leaver');
    expect(first({ id: '1', accountEnabled: 'perhaps' })?.status).toBe('unknown');
  });

  it('hint at a slip of the pen and are silent about what Graph has besides', () => {
    expect(read('[{"acountEnabled":true}]').problems[0]?.message).toContain('Did you mean "accountEnabled"?');
    expect(
      read('[{"id":"1","imAddresses":[],"extension_0123_rank":"x","signInSessionsValidFromDateTime":""}]').problems,
    ).toEqual([]);
  });

  it('never let a name of an object through', () => {
    const values = first(JSON.parse('{"id":"1","__proto__":{"polluted":true}}'))?.values;
    expect((values as { polluted?: unknown }).polluted).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('keep __proto__ among the Exchange attributes as a name like any other', () => {
    const values = first(
      JSON.parse('{"id":"1","onPremisesExtensionAttributes":{"__proto__":{"polluted":true}}}'),
    )?.values;
    expect((values as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

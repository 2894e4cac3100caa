import { describe, expect, it } from 'vitest';
import type { AccountModel } from '../../../server/src/account/account-model';
import type { Json } from '../../../server/src/account/json';
import { account, newUser, now, send, usAddress } from './account-fixture';

const base = '/restapi/v1.0/account/~';
const others = [
  { id: '70', type: 'Department', name: 'Support', email: 'support@corp.example', extensionNumber: '700' },
  { id: '71', type: 'IvrMenu', name: 'Menu', extensionNumber: '101' },
];

interface Listing {
  readonly records: readonly Json[];
  readonly paging: Json;
  readonly navigation: Readonly<Record<string, { readonly uri: string }>>;
}

function ask(model: AccountModel, path: string, method = 'GET', body?: unknown) {
  const answer = model.handle({ method, path, body }, { now: () => now, origin: 'http://127.0.0.1:1' });
  return { status: answer.status, body: answer.body as Json & Listing };
}

describe('REST twins', () => {
  it('T1: shows a user SCIM made under the same id, with the contact SCIM gave', () => {
    const model = account();
    const more = {
      addresses: [usAddress],
      title: 'Engineer',
      phoneNumbers: [{ type: 'mobile', value: '+16505550199' }],
    };
    const { body } = send(model, 'POST', '/Users', newUser('new@corp.example', more));
    expect(ask(model, `${base}/extension/${String(body.id)}`).body).toMatchObject({
      id: 91,
      status: 'NotActivated',
      contact: {
        firstName: 'New',
        email: 'new@corp.example',
        jobTitle: 'Engineer',
        mobilePhone: '+16505550199',
        businessAddress: { city: 'Hollywood', state: 'CA', zip: '91608', country: 'United States' },
      },
    });
    send(model, 'PATCH', '/Users/12', {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: [{ op: 'replace', path: 'active', value: false }],
    });
    expect(ask(model, `${base}/extension/12`).body.status).toBe('Disabled');
    send(model, 'DELETE', '/Users/11');
    expect(ask(model, `${base}/extension/11`).body.status).toBe('Unassigned');
  });

  it('T2: an unassigned extension has no extension number', () => {
    const { records } = ask(account(), `${base}/extension?status=Unassigned`).body;
    expect(records).toHaveLength(2);
    for (const record of records) expect(record).not.toHaveProperty('extensionNumber');
  });

  it('T3: an unassigned extension says its country, when that is known and shown', () => {
    const unassigned = [{ id: '91', country: 'GB' }, { id: '92' }];
    const { records } = ask(account({ unassigned }), `${base}/extension?status=Unassigned`).body;
    expect(records.map(({ assignedCountry }) => (assignedCountry as Json | undefined)?.isoCode)).toEqual([
      'GB',
      undefined,
    ]);
    const silent = ask(account({ unassigned }, { assignedCountry: 'absent' }), `${base}/extension?status=Unassigned`);
    expect(JSON.stringify(silent.body)).not.toContain('assignedCountry');
  });

  it('lists by type, e-mail address and extension number', () => {
    const model = account({ otherExtensions: others });
    const ids = (query: string) => ask(model, `${base}/extension?${query}`).body.records.map(({ id }) => id);
    expect(ids('type=Department')).toEqual([70]);
    expect(ids('type=User')).toEqual([11, 12, 13, 14, 91, 92]);
    expect(ids('email=SUPPORT@corp.example,bob@corp.example')).toEqual([12, 70]);
    expect(ids('extensionNumber=101')).toEqual([11, 71]);
    expect(ids('status=Disabled,NotActivated')).toEqual([13, 14]);
  });

  it('pages with addresses that keep the question', () => {
    const { paging, navigation } = ask(account(), `${base}/extension?type=User&perPage=4&page=1`).body;
    expect(paging).toEqual({ page: 1, perPage: 4, pageStart: 0, pageEnd: 3, totalPages: 2, totalElements: 6 });
    expect(navigation.nextPage?.uri).toBe(
      'http://127.0.0.1:1/restapi/v1.0/account/500/extension?type=User&page=2&perPage=4',
    );
    for (const wrong of ['perPage=0', 'perPage=1001', 'page=x'])
      expect(ask(account(), `${base}/extension?${wrong}`)).toMatchObject({
        status: 400,
        body: { errorCode: 'CMN-101' },
      });
  });

  it('ask for the permission of the person where RingCentral declares one', () => {
    const model = account({ permissions: ['ReadExtensions'] });
    expect(ask(model, `${base}/extension/~`).status).toBe(200);
    expect(ask(model, `${base}/service-info`)).toMatchObject({
      status: 403,
      body: { errorCode: 'CMN-408', permissionName: 'ReadCompanyInfo' },
    });
    expect(ask(model, `${base}/extension/~/authz-profile/check?permissionId=ReadCompanyInfo`).body.successful).toBe(
      false,
    );
  });

  it('tell the role by what the person may do', () => {
    const roles = (permissions: readonly string[] | undefined) =>
      ask(account({ permissions }), `${base}/extension/~/assigned-role`).body.records?.map(
        ({ displayName }) => displayName,
      );
    expect(roles(undefined)).toEqual(['Super Admin']);
    expect(roles(['AddRemoveUsers', 'ReadAssignedRoles'])).toEqual(['User Admin']);
    expect(roles(['ReadAssignedRoles'])).toEqual(['Standard']);
  });

  it('have the dictionaries with the ids and names RingCentral publishes', () => {
    const countries = ask(account(), '/restapi/v1.0/dictionary/country?signupAllowed=true').body;
    expect(countries.records.map(({ id, isoCode }) => `${id} ${isoCode}`)).toEqual([
      '39 CA',
      '224 GB',
      '107 IE',
      '1 US',
    ]);
    const states = ask(account(), '/restapi/v1.0/dictionary/state?countryId=39').body;
    expect(states.records.map(({ isoCode }) => isoCode)).toContain('ON');
    expect(ask(account(), '/restapi/v1.0/dictionary/state').status).toBe(400);
  });

  it('search the directory, where unassigned extensions are not', () => {
    const model = account({ otherExtensions: others });
    const search = (body: object) =>
      ask(model, `${base}/directory/entries/search`, 'POST', body).body.records.map(({ id }) => id);
    expect(search({})).toEqual(['11', '12', '13', '14', '70', '71']);
    expect(search({ searchString: 'ANN', searchFields: ['firstName'] })).toEqual(['11']);
    expect(search({ searchString: '0100' })).toEqual(['11']);
    expect(search({ extensionStatuses: ['Disabled'] })).toEqual(['13']);
    expect(ask(model, `${base}/directory/entries?perPage=all&type=Department`).body.records).toHaveLength(1);
  });

  it('know their own account and no other', () => {
    expect(ask(account(), '/restapi/v1.0/account/500').body).toMatchObject({ id: 500, status: 'Confirmed' });
    expect(ask(account(), '/restapi/v1.0/account/501')).toMatchObject({ status: 404, body: { errorCode: 'CMN-102' } });
    expect(ask(account(), `${base}/extension/1`)).toMatchObject({ status: 404, body: { errorCode: 'CMN-102' } });
    expect(ask(account(), '/restapi/v1.0/nothing')).toMatchObject({ status: 404, body: { errorCode: 'CMN-120' } });
  });
});

describe('extensions that are no users', () => {
  it('R9: are not shown by SCIM unless a switch says so, and are never written', () => {
    const hidden = account({ otherExtensions: others });
    expect(send(hidden, 'GET', '/Users').body.totalResults).toBe(4);
    expect(send(hidden, 'GET', '/Users/70').status).toBe(404);
    const listed = account({ otherExtensions: others }, { otherExtensions: 'listed' });
    expect(send(listed, 'GET', '/Users/70').body).toMatchObject({ userName: 'support@corp.example' });
    expect(send(listed, 'DELETE', '/Users/70').status).toBe(404);
  });

  it('W23: their extension numbers are taken too', () => {
    const model = account({ otherExtensions: others });
    const more = { phoneNumbers: [{ type: 'other', value: '700' }] };
    expect(send(model, 'POST', '/Users', newUser('new@corp.example', more))).toMatchObject({
      status: 400,
      body: { detail: 'Extension number is duplicate.' },
    });
  });
});

describe('activation', () => {
  it('W1: makes a pending user active, with the next free extension number', () => {
    const model = account({ otherExtensions: [{ id: '70', type: 'Department', extensionNumber: '104' }] });
    expect(model.activate('14')).toMatchObject({ status: 'Enabled', scim: { active: true } });
    expect(send(model, 'GET', '/Users/14').body).toMatchObject({
      active: true,
      phoneNumbers: [{ type: 'other', value: '105' }],
    });
    expect(send(model, 'PUT', '/Users/14', newUser('dan@corp.example')).status).toBe(200);
    expect(model.activate('14')).toBe('not-pending');
    expect(model.activate('1')).toBe('unknown');
  });
});

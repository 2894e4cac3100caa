import { describe, expect, it } from 'vitest';
import { enterpriseUserSchemaUrn, errorUrn, userSchemaUrn } from '../../../server/src/knowledge/scim/schema-urns';
import { account, newUser, send, usAddress } from './account-fixture';

const gbAddress = { type: 'work', country: 'GB', region: 'England' };

describe('creating', () => {
  it('W1, W2, W21: takes an unassigned extension, reads back inactive, sends one e-mail', () => {
    const model = account();
    const created = send(model, 'POST', '/Users', newUser('new@corp.example', { active: true }));
    expect(created).toMatchObject({ status: 201, body: { id: '91', active: false, phoneNumbers: [], addresses: [] } });
    expect(created.body.schemas).toEqual([userSchemaUrn]);
    expect(model.get('91')?.status).toBe('NotActivated');
    expect(model.unassignedCount()).toBe(1);
    expect(model.activationEmails).toEqual([{ userId: '91', to: 'new@corp.example' }]);
    const enabled = account({}, { createdStatus: 'Enabled' });
    expect(send(enabled, 'POST', '/Users', newUser('new@corp.example')).body.active).toBe(true);
  });

  it('W3: refuses when no extension is left, in RingCentral’s words', () => {
    const model = account({ unassigned: [] });
    expect(send(model, 'POST', '/Users', newUser('new@corp.example'))).toEqual({
      status: 403,
      body: { schemas: [errorUrn], status: '403', detail: 'License limit has been reached.' },
      headers: { 'Content-Type': 'application/scim+json' },
      predictions: ['W3'],
    });
  });

  it('W3: leaves licences open when they are not known', () => {
    const model = account({ unassigned: undefined });
    const created = send(model, 'POST', '/Users', newUser('new@corp.example'));
    expect(created.status).toBe(201);
    expect(created.predictions).toContain('W3');
    expect(model.unassignedKnown).toBe(false);
  });

  it('W4: refuses while SCIM is off', () => {
    const refused = send(account({ scimEnabled: false }), 'POST', '/Users', newUser('new@corp.example'));
    expect(refused).toMatchObject({
      status: 403,
      body: { detail: 'Feature [Bulk Assign] is not available' },
      predictions: ['W4'],
    });
  });

  it.each([
    ['refuse-400', 400],
    ['refuse-403', 403],
    ['accept', 201],
  ] as const)('W5: with %s answers a country without an extension with %s', (countryMismatch, status) => {
    const model = account({}, { countryMismatch });
    const answer = send(model, 'POST', '/Users', newUser('new@corp.example', { addresses: [gbAddress] }));
    expect(answer.status).toBe(status);
    if (status !== 201) {
      expect(answer.predictions).toEqual(['W5']);
      expect(model.unassignedCount()).toBe(2);
    }
  });

  it('W5: takes the extension of the country, or one whose country is not known', () => {
    const unassigned = [{ id: '91', country: 'US' }, { id: '93', country: 'GB' }, { id: '94' }];
    const model = account({ unassigned });
    const sure = send(model, 'POST', '/Users', newUser('a@corp.example', { addresses: [gbAddress] }));
    expect(sure.body.id).toBe('93');
    expect(sure.predictions).not.toContain('W5');
    const unsure = send(model, 'POST', '/Users', newUser('b@corp.example', { addresses: [gbAddress] }));
    expect(unsure).toMatchObject({ body: { id: '94' }, predictions: expect.arrayContaining(['W5']) });
    expect(send(model, 'POST', '/Users', newUser('c@corp.example', { addresses: [gbAddress] })).status).toBe(400);
  });

  it('W6: an address needs a country', () => {
    const addresses = [{ type: 'work', locality: 'Hollywood' }];
    expect(send(account(), 'POST', '/Users', newUser('new@corp.example', { addresses }))).toMatchObject({
      status: 400,
      predictions: ['W6'],
    });
    const accepted = send(
      account({}, { missingCountry: 'accept' }),
      'POST',
      '/Users',
      newUser('new@corp.example', { addresses }),
    );
    expect(accepted.status).toBe(201);
  });

  it('W7: a bad region gets the refusal seen in public, word for word', () => {
    const addresses = [{ ...usAddress, region: 'Kalifornia' }];
    expect(send(account(), 'POST', '/Users', newUser('new@corp.example', { addresses }))).toMatchObject({
      status: 400,
      body: {
        schemas: [errorUrn],
        status: '400',
        scimType: 'invalidValue',
        detail: 'Parameter [extension.contact.businessAddress.state] value is invalid.',
      },
      predictions: ['W7'],
    });
  });

  it.each(['CA', 'california', 'US-CA', 'Puerto Rico'])('W7: takes %s, or cannot tell', (region) => {
    const addresses = [{ ...usAddress, region }];
    expect(send(account(), 'POST', '/Users', newUser('new@corp.example', { addresses })).status).toBe(201);
  });

  it('W27: a region may be needed', () => {
    const addresses = [{ type: 'work', country: 'US' }];
    expect(send(account(), 'POST', '/Users', newUser('new@corp.example', { addresses })).predictions).toEqual(['W27']);
    expect(
      send(account({}, { missingRegion: 'accept' }), 'POST', '/Users', newUser('new@corp.example', { addresses }))
        .status,
    ).toBe(201);
  });

  it('W8: gives the country’s name for its code, and the region as sent', () => {
    const created = send(account(), 'POST', '/Users', newUser('new@corp.example', { addresses: [usAddress] }));
    expect(created.body.addresses).toEqual([{ ...usAddress, country: 'United States' }]);
    expect(created.predictions).toContain('W8');
  });

  it('W28: does not refuse a country it does not know', () => {
    const addresses = [{ type: 'work', country: 'Freedonia' }];
    const created = send(account(), 'POST', '/Users', newUser('new@corp.example', { addresses }));
    expect(created.status).toBe(201);
    expect(created.predictions).toContain('W28');
  });

  it('W9: refuses an e-mail address in use, letter case aside', () => {
    const refused = send(account(), 'POST', '/Users', newUser('ANN@corp.example'));
    expect(refused).toMatchObject({
      status: 409,
      body: { status: '409', scimType: 'uniqueness' },
      predictions: ['W9'],
    });
    const plain = send(account({}, { duplicateScimType: 'none' }), 'POST', '/Users', newUser('ann@corp.example'));
    expect(plain.body).not.toHaveProperty('scimType');
  });

  it('W9: sees users created a moment ago', () => {
    const model = account();
    send(model, 'POST', '/Users', newUser('new@corp.example'));
    expect(send(model, 'POST', '/Users', newUser('new@corp.example')).status).toBe(409);
  });

  it('W10: userName is the work e-mail address', () => {
    const body = newUser('new@corp.example', { userName: 'newbie' });
    expect(send(account(), 'POST', '/Users', body)).toMatchObject({ status: 400, predictions: ['W10'] });
    expect(send(account({}, { userNameMismatch: 'accept' }), 'POST', '/Users', body).status).toBe(201);
  });

  it('W11: ignores what RingCentral does not have', () => {
    const body = newUser('new@corp.example', {
      displayName: 'New',
      password: 'x',
      [enterpriseUserSchemaUrn]: { department: 'Ops', manager: { value: '1' } },
    });
    const created = send(account(), 'POST', '/Users', body);
    expect(created.status).toBe(201);
    expect(created.predictions).toContain('W11');
    expect(created.body).not.toHaveProperty('displayName');
    expect(created.body[enterpriseUserSchemaUrn]).toEqual({ department: 'Ops' });
    expect(created.body.schemas).toEqual([userSchemaUrn, enterpriseUserSchemaUrn]);
  });

  it.each(['schemas', 'userName', 'name', 'emails'])('W12: needs %s', (attribute) => {
    const { [attribute]: _left, ...body } = newUser('new@corp.example');
    expect(send(account(), 'POST', '/Users', body)).toMatchObject({ status: 400, predictions: ['W12'] });
  });

  it.each([
    [{ emails: [{ type: 'home', value: 'new@corp.example' }] }, 'W13'],
    [{ phoneNumbers: [{ type: 'fax', value: '+1' }] }, 'W13'],
    [{ addresses: [{ country: 'US' }] }, 'W13'],
    [{ photos: [{ type: 'thumbnail', value: 'x' }] }, 'W13'],
    [{ emails: { type: 'work', value: 'new@corp.example' } }, 'W32'],
    [{ title: 5 }, 'W32'],
    [{ active: 'yes' }, 'W32'],
    [{ name: 'New' }, 'W32'],
    [{ userName: 'new', emails: [{ type: 'work', value: 'new' }] }, 'W25'],
    [{ name: { givenName: 'x'.repeat(65), familyName: 'y' } }, 'W26'],
    [{ phoneNumbers: [{ type: 'other', value: '101' }] }, 'W23'],
  ])('refuses %j by %s', (change, statement) => {
    const refused = send(account(), 'POST', '/Users', newUser('new@corp.example', change));
    expect(refused).toMatchObject({ status: 400, body: { scimType: 'invalidValue' }, predictions: [statement] });
  });

  it('W23: asks nobody for the number they keep, and who takes the number of another', () => {
    const users = ['11', '12'].map((id) => ({
      ...newUser(`user${id}@corp.example`),
      id,
      status: 'Enabled',
      extensionNumber: '101',
    }));
    const replace = (number: string) => {
      const other = { ...newUser('third@corp.example'), id: '13', status: 'Enabled', extensionNumber: '103' };
      const body = newUser('user11@corp.example', { phoneNumbers: [{ type: 'other', value: number }] });
      return send(account({ users: [...users, other] }), 'PUT', '/Users/11', body);
    };
    expect(replace('101').status).toBe(200);
    expect(replace('103')).toMatchObject({ status: 400, predictions: ['W23'] });
  });

  it.each([undefined, null, 'text', 5, []])('W31: refuses the body %j', (body) => {
    expect(send(account(), 'POST', '/Users', body)).toMatchObject({ status: 400, body: { scimType: 'invalidSyntax' } });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses a member called %s and keeps objects clean', (key) => {
    const body: unknown = JSON.parse(`{"name":{"x":[{"${key}":{"polluted":true}}]}}`);
    expect(send(account(), 'POST', '/Users', body)).toMatchObject({ status: 400, body: { scimType: 'invalidSyntax' } });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('W20: needs EditAccounts', () => {
    for (const [method, path] of [
      ['POST', '/Users'],
      ['PUT', '/Users/11'],
      ['PATCH', '/Users/11'],
      ['DELETE', '/Users/11'],
    ] as const) {
      const refused = send(account(), method, path, {}, { grants: ['ReadAccounts'] });
      expect(refused).toMatchObject({ status: 403, predictions: ['W20'] });
    }
  });
});

import { describe, expect, it } from 'vitest';
import { account, newUser, now, send } from './account-fixture';

describe('reading', () => {
  it('R2: needs ReadAccounts, which EditAccounts includes', () => {
    const denied = send(account(), 'GET', '/Users', undefined, { grants: ['ReadCallLog'] });
    expect(denied).toMatchObject({ status: 403, predictions: ['R2'] });
    expect(denied.body.detail).toContain('[ReadAccounts]');
    expect(send(account(), 'GET', '/Users', undefined, { grants: ['EditAccounts'] }).status).toBe(200);
  });

  it('R3: pages from 1 and returns an empty list when nothing fits', () => {
    const page = send(account(), 'GET', '/Users?startIndex=2&count=2').body;
    expect(page).toMatchObject({ totalResults: 4, startIndex: 2, itemsPerPage: 2 });
    expect((page.Resources as { id: string }[]).map(({ id }) => id)).toEqual(['12', '13']);
    const none = send(account(), 'GET', '/Users', undefined, {
      query: { filter: 'userName eq "nobody@corp.example"' },
    });
    expect(none).toMatchObject({ status: 200, body: { totalResults: 0, Resources: [] } });
    expect(send(account(), 'GET', '/Users?count=0').body).toMatchObject({ totalResults: 4, Resources: [] });
    expect(send(account(), 'GET', '/Users?filter=&count=-1&startIndex=-5').body).toMatchObject({
      startIndex: 1,
      itemsPerPage: 0,
    });
    expect(send(account(), 'GET', '/Users?count=x')).toMatchObject({ status: 400 });
  });

  it('R3: gives 100 users a page unless asked otherwise', () => {
    const users = Array.from({ length: 150 }, (_, index) => ({
      id: String(index + 1),
      userName: `u${index}@corp.example`,
    }));
    expect(send(account({ users, unassigned: [] }), 'GET', '/Users').body).toMatchObject({
      totalResults: 150,
      itemsPerPage: 100,
    });
  });

  it('R4, R5: lists without addresses and phone numbers, a single user has them', () => {
    const [first] = send(account(), 'GET', '/Users').body.Resources as Record<string, unknown>[];
    expect(first).not.toHaveProperty('addresses');
    expect(first).not.toHaveProperty('phoneNumbers');
    expect(send(account(), 'GET', '/Users/11').body).toMatchObject({
      addresses: [{ country: 'United States' }],
      phoneNumbers: [{ type: 'work' }, { type: 'mobile' }, { type: 'other', value: '101' }],
    });
    const full = send(account({}, { listShape: 'full' }), 'GET', '/Users').body.Resources as Record<string, unknown>[];
    expect(full[0]).toHaveProperty('addresses');
    expect(send(account(), 'GET', '/Users/99')).toMatchObject({ status: 404, body: { status: '404' } });
  });

  it.each(['userName eq "ANN@corp.example"', 'email eq "ann@corp.example"', 'EMAIL EQ "ann@CORP.example"'])(
    'R6: filters by %s',
    (filter) => {
      const body = send(account(), 'GET', '/Users', undefined, { query: { filter } }).body;
      expect(body).toMatchObject({ totalResults: 1, Resources: [{ id: '11' }] });
    },
  );

  it.each([
    ['emails.value eq "ann@corp.example"', 'R6'],
    ['externalId eq "hr-1"', 'R6'],
    ['userName sw "ann"', 'R11'],
    ['userName eq "a" or userName eq "b"', 'R11'],
    ['userName eq ann', 'W34'],
    ['__proto__.x eq "y"', 'W34'],
    ['constructor.prototype eq "y"', 'R6'],
  ])('R6: refuses %s', (filter, statement) => {
    const refused = send(account(), 'GET', '/Users', undefined, { query: { filter } });
    expect(refused).toMatchObject({ status: 400, body: { scimType: 'invalidFilter' }, predictions: [statement] });
  });

  it('R7: .search finds the same', () => {
    const body = { filter: 'userName eq "ann@corp.example"', startIndex: 1, count: 5 };
    expect(send(account(), 'POST', '/Users/.search', body).body).toMatchObject({ totalResults: 1 });
    expect(send(account(), 'POST', '/Users/.search', 'x').status).toBe(400);
  });

  it('R8: refuses a filter on Schemas and ResourceTypes', () => {
    for (const path of ['/Schemas', '/ResourceTypes']) {
      expect(send(account(), 'GET', `${path}?filter=id%20pr`)).toMatchObject({
        status: 403,
        body: { detail: 'Filtering is not allowed' },
      });
      expect(send(account(), 'GET', path).body.totalResults).toBeGreaterThan(0);
    }
    expect(send(account(), 'GET', '/Schemas/urn:ietf:params:scim:schemas:core:2.0:User').body.name).toBe('User');
    expect(send(account(), 'GET', '/ResourceTypes/Group').status).toBe(404);
  });

  it('R9: shows no unassigned extension', () => {
    expect(send(account(), 'GET', '/Users/91').status).toBe(404);
  });

  it('R10: dates an answer by its own time', () => {
    expect(send(account(), 'GET', '/Users/11').body.meta).toEqual({
      resourceType: 'User',
      created: now.toISOString(),
      lastModified: now.toISOString(),
      location: 'http://scim.ringcentral.com/scim/v2/Users/11',
    });
  });

  it('answers 404 and 405 in SCIM form', () => {
    expect(send(account(), 'GET', '/Groups').status).toBe(404);
    expect(send(account(), 'DELETE', '/Users').status).toBe(405);
    expect(send(account(), 'GET', '/Users/1/2').status).toBe(404);
    expect(account().handle({ method: 'GET', path: '/nowhere' }, { now: () => now }).status).toBe(404);
  });

  it('can refuse reads while SCIM is off', () => {
    expect(send(account({ scimEnabled: false }), 'GET', '/Users').status).toBe(200);
    expect(send(account({ scimEnabled: false }, { readsWhileScimIsOff: false }), 'GET', '/Users').status).toBe(403);
  });

  it('finds users without HTTP', () => {
    const model = account();
    expect(model.findByUserName('ANN@corp.example')?.id).toBe('11');
    expect(model.findByEmail('bob@CORP.example')?.id).toBe('12');
    expect(model.usersWithEmail('nobody@corp.example')).toEqual([]);
    expect(model.get('13')?.status).toBe('Disabled');
    expect(model.userCount).toBe(4);
    expect([model.unassignedCount(), model.unassignedCount('US'), model.unassignedCount('GB')]).toEqual([2, 2, 0]);
  });

  it('finds several users of one e-mail address', () => {
    const shared = [{ type: 'work', value: 'ann@corp.example' }];
    const users = ['1', '2'].map((id) => ({ id, userName: `u${id}@corp.example`, emails: shared }));
    expect(account({ users }).usersWithEmail('ann@corp.example')).toHaveLength(2);
    expect(newUser('x@corp.example')).toHaveProperty('schemas');
  });
});

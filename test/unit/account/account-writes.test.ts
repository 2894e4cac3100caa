import { describe, expect, it } from 'vitest';
import { enterpriseUserSchemaUrn, userSchemaUrn } from '../../../server/src/knowledge/scim/schema-urns';
import { account, newUser, patchBody, send, usAddress } from './account-fixture';

describe('replacing', () => {
  it('W14: clears what it leaves out, keeps the extension number', () => {
    const model = account();
    const body = newUser('ann.lee@corp.example', {
      active: true,
      addresses: [{ ...usAddress, country: 'United States' }],
    });
    const replaced = send(model, 'PUT', '/Users/11', body);
    expect(replaced.status).toBe(200);
    expect(replaced.body).not.toHaveProperty('externalId');
    expect(replaced.body).not.toHaveProperty([enterpriseUserSchemaUrn]);
    expect(replaced.body).toMatchObject({ phoneNumbers: [{ type: 'other', value: '101' }], schemas: [userSchemaUrn] });
    expect(model.findByUserName('ann@corp.example')).toBeUndefined();
    expect(model.findByEmail('ann.lee@corp.example')?.id).toBe('11');
  });

  it('W14: needs the required attributes', () => {
    expect(send(account(), 'PUT', '/Users/11', { schemas: [userSchemaUrn], active: false })).toMatchObject({
      status: 400,
      predictions: ['W12'],
    });
  });

  it('W16, W24: active disables, enables, or stays', () => {
    const model = account();
    const body = newUser('bob@corp.example');
    expect(send(model, 'PUT', '/Users/12', body)).toMatchObject({
      body: { active: true },
      predictions: ['W14', 'W24'],
    });
    expect(send(model, 'PUT', '/Users/12', { ...body, active: false }).predictions).toContain('W16');
    expect(model.get('12')?.status).toBe('Disabled');
    expect(model.unassignedCount()).toBe(2);
    expect(send(account({}, { replaceWithoutActive: 'disable' }), 'PUT', '/Users/12', body).body.active).toBe(false);
  });

  it('W9, W33: refuses another’s address and an unknown id', () => {
    expect(send(account(), 'PUT', '/Users/12', newUser('ann@corp.example')).status).toBe(409);
    expect(send(account(), 'PUT', '/Users/99', newUser('x@corp.example')).status).toBe(404);
  });

  it('does not look again at values RingCentral already took', () => {
    const users = [
      {
        id: '1',
        userName: 'odd',
        name: { givenName: 'x'.repeat(70), familyName: 'y' },
        emails: [{ type: 'work', value: 'odd@corp.example' }],
        addresses: [{ type: 'work', country: 'United States', region: 'Nowhere' }],
        status: 'Enabled',
      },
    ];
    const model = account({ users });
    expect(send(model, 'PATCH', '/Users/1', patchBody({ op: 'replace', path: 'title', value: 'CEO' })).status).toBe(
      200,
    );
    const moved = patchBody({ op: 'replace', path: 'addresses[type eq "work"].region', value: 'Elsewhere' });
    expect(send(model, 'PATCH', '/Users/1', moved).predictions).toEqual(['W7']);
  });
});

describe('patching', () => {
  it('W15: answers 200 with the whole user and takes text or boolean for active', () => {
    const model = account();
    for (const value of ['False', false, 'false']) {
      const patched = send(model, 'PATCH', '/Users/11', patchBody({ op: 'Replace', path: 'active', value }));
      expect(patched).toMatchObject({ status: 200, body: { id: '11', active: false, externalId: 'hr-1' } });
      expect(patched.body.phoneNumbers).toHaveLength(3);
      expect(model.get('11')?.status).toBe('Disabled');
      send(model, 'PATCH', '/Users/11', patchBody({ op: 'replace', value: { active: true } }));
      expect(model.get('11')?.status).toBe('Enabled');
    }
  });

  it('leaves the user as before when refused', () => {
    const model = account();
    const before = model.get('11');
    const refused = send(
      model,
      'PATCH',
      '/Users/11',
      patchBody(
        { op: 'replace', path: 'title', value: 'x' },
        { op: 'replace', path: 'userName', value: 'other@corp.example' },
      ),
    );
    expect(refused.predictions).toEqual(['W10']);
    expect(model.get('11')).toBe(before);
  });

  it('changes userName and e-mail together, and both indexes', () => {
    const model = account();
    const value = 'ann.new@corp.example';
    send(
      model,
      'PATCH',
      '/Users/11',
      patchBody(
        { op: 'replace', path: 'userName', value },
        { op: 'replace', path: 'emails[type eq "work"].value', value },
      ),
    );
    expect(model.findByUserName(value)?.id).toBe('11');
    expect(model.findByEmail('ann@corp.example')).toBeUndefined();
    expect(send(model, 'POST', '/Users', newUser('ann@corp.example')).status).toBe(201);
  });

  it('keeps the extension number when phone numbers are removed', () => {
    const patched = send(account(), 'PATCH', '/Users/11', patchBody({ op: 'remove', path: 'phoneNumbers' }));
    expect(patched.body.phoneNumbers).toEqual([{ type: 'other', value: '101' }]);
  });

  it('W17: refuses a user who has not activated', () => {
    const body = patchBody({ op: 'replace', path: 'title', value: 'x' });
    expect(send(account(), 'PATCH', '/Users/14', body)).toMatchObject({ status: 403, predictions: ['W17'] });
    expect(send(account({}, { pendingUpdate: 'refuse-400' }), 'PATCH', '/Users/14', body).status).toBe(400);
    const accepted = send(
      account({}, { pendingUpdate: 'accept' }),
      'PATCH',
      '/Users/14',
      patchBody({ op: 'replace', path: 'active', value: true }),
    );
    expect(accepted).toMatchObject({ status: 200, body: { active: false } });
    expect(send(account(), 'PUT', '/Users/14', newUser('dan@corp.example')).predictions).toEqual(['W17']);
  });

  it('W17: says so when it is not known whether the user has activated', () => {
    const users = [
      {
        id: '1',
        userName: 'u@corp.example',
        name: { givenName: 'U', familyName: 'V' },
        emails: [{ type: 'work', value: 'u@corp.example' }],
        active: false,
      },
    ];
    const patched = send(
      account({ users }),
      'PATCH',
      '/Users/1',
      patchBody({ op: 'replace', path: 'title', value: 'x' }),
    );
    expect(patched.status).toBe(200);
    expect(patched.predictions).toContain('W17');
    expect(send(account({ users }), 'DELETE', '/Users/1').predictions).toEqual(['W18', 'W19']);
  });

  it('W33: answers 404 for an unknown id', () => {
    expect(send(account(), 'PATCH', '/Users/99', patchBody({ op: 'remove', path: 'title' })).status).toBe(404);
  });
});

describe('deleting', () => {
  it('W18: makes the extension unassigned again', () => {
    const model = account();
    expect(send(model, 'DELETE', '/Users/11')).toEqual({ status: 204, headers: {}, predictions: ['W18'] });
    expect(send(model, 'GET', '/Users/11').status).toBe(404);
    expect(model.unassignedCount('US')).toBe(3);
    expect(model.findByEmail('ann@corp.example')).toBeUndefined();
    expect(send(model, 'DELETE', '/Users/11').status).toBe(404);
  });

  it('W17: a pending user can be deleted, or not, as a switch says', () => {
    expect(send(account(), 'DELETE', '/Users/14').status).toBe(204);
    const legacy = send(account({}, { pendingDelete: 'error-500' }), 'DELETE', '/Users/14');
    expect(legacy).toMatchObject({ status: 500, body: { detail: 'null, Internal Server Error. Consult RC Support.' } });
  });

  it('W19: a disabled user cannot be deleted until enabled', () => {
    const model = account();
    expect(send(model, 'DELETE', '/Users/13')).toMatchObject({ status: 403, predictions: ['W19'] });
    send(model, 'PATCH', '/Users/13', patchBody({ op: 'replace', path: 'active', value: true }));
    expect(send(model, 'DELETE', '/Users/13').status).toBe(204);
    expect(send(account({}, { disabledDelete: 'accept' }), 'DELETE', '/Users/13').status).toBe(204);
    expect(send(account({}, { disabledDelete: 'refuse-400' }), 'DELETE', '/Users/13').status).toBe(400);
  });
});

describe('clone', () => {
  it('changes on its own', () => {
    const model = account();
    const copy = model.clone();
    send(copy, 'DELETE', '/Users/11');
    send(copy, 'POST', '/Users', newUser('new@corp.example'));
    expect(model.get('11')).toBeDefined();
    expect(model.findByEmail('new@corp.example')).toBeUndefined();
    expect(model.unassignedCount()).toBe(2);
    expect(model.activationEmails).toEqual([]);
    expect(copy.findByUserName('new@corp.example')).toBeDefined();
  });
});

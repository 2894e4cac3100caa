import { describe, expect, it } from 'vitest';
import { demoSeed } from '../../server/src/simulator/seed';
import { parseSeed, seedToFile } from '../../server/src/simulator/seed-file';
import type { Simulator } from '../../server/src/simulator/simulator';
import { type Answer, call, signIn, start } from './simulator-fixture';

const users = '/scim/v2/Users';

function steer(simulator: Simulator, method: string, path: string, body?: unknown): Promise<Answer> {
  return call(simulator, simulator.control.token, method, `/simulator${path}`, body);
}

function newUser(email: string): object {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    userName: email,
    name: { givenName: 'New', familyName: 'User' },
    emails: [{ type: 'work', value: email }],
  };
}

describe('who may steer', () => {
  it('is who has the token of this simulator, which opens nothing else', async () => {
    const simulator = await start();
    const other = await start();
    expect(simulator.control.token).not.toBe(other.control.token);
    expect(simulator.control.token.length).toBeGreaterThanOrEqual(32);
    const access = await signIn(simulator);
    for (const token of ['', 'x', access, other.control.token]) {
      const answer = await call(simulator, token, 'GET', '/simulator/state');
      expect(answer.status, token).toBe(401);
      expect(JSON.stringify(answer.json)).not.toContain('harborline');
    }
    expect((await call(simulator, simulator.control.token, 'GET', users)).status).toBe(401);
    expect((await steer(simulator, 'GET', '')).json).toMatchObject({ users: 10, unassigned: 3 });
    expect(simulator.log.map(({ path }) => path)).not.toContain('/simulator');
  });

  it('knows its own paths and bodies', async () => {
    const simulator = await start();
    expect((await steer(simulator, 'GET', '/nothing')).status).toBe(404);
    expect((await steer(simulator, 'DELETE', '/state')).status).toBe(404);
    expect((await steer(simulator, 'PUT', '/faults', '{')).status).toBe(400);
    expect((await steer(simulator, 'PUT', '/state', { users: 5 })).json.message).toContain('users must be an array');
  });
});

describe('control endpoints', () => {
  it('activate a user, and show the e-mail that would have been sent', async () => {
    const simulator = await start();
    const token = await signIn(simulator);
    const { json } = await call(simulator, token, 'POST', users, newUser('new@harborline.example'));
    const id = String(json.id);
    expect((await steer(simulator, 'GET', '/emails')).json).toEqual({
      activationEmails: [{ userId: id, to: 'new@harborline.example' }],
    });
    expect((await call(simulator, token, 'PUT', `${users}/${id}`, newUser('new@harborline.example'))).status).toBe(403);
    expect((await steer(simulator, 'POST', `/users/${id}/activate`)).json).toMatchObject({ id, active: true });
    expect((await call(simulator, token, 'PUT', `${users}/${id}`, newUser('new@harborline.example'))).status).toBe(200);
    expect((await steer(simulator, 'POST', `/users/${id}/activate`)).status).toBe(409);
    expect((await steer(simulator, 'POST', '/users/1/activate')).status).toBe(404);
  });

  it('set, add, list and remove faults', async () => {
    const simulator = await start();
    const token = await signIn(simulator);
    await steer(simulator, 'PUT', '/faults', ['500,times=1']);
    const added = await steer(simulator, 'POST', '/faults', { fault: '503', on: 'listUsers' });
    expect(added.json).toMatchObject({ faults: [{ status: 500 }, { status: 503 }] });
    expect((added.json.catalogue as readonly unknown[]).length).toBeGreaterThan(40);
    const status = async () => (await call(simulator, token, 'GET', users)).status;
    expect([await status(), await status()]).toEqual([500, 503]);
    await steer(simulator, 'DELETE', '/faults');
    expect(await status()).toBe(200);
    expect((await steer(simulator, 'POST', '/faults', 'nothing')).status).toBe(400);
  });

  it('change how the account behaves, by profile and by single switches', async () => {
    const simulator = await start();
    const token = await signIn(simulator);
    const status = async () => (await call(simulator, token, 'DELETE', `${users}/400100007`)).status;
    expect(await status()).toBe(403);
    await steer(simulator, 'PUT', '/behaviour', { switches: { maximumCount: 5 } });
    const { json } = await steer(simulator, 'PUT', '/behaviour', { switches: { disabledDelete: 'accept' } });
    expect(json).toMatchObject({
      switches: expect.arrayContaining([
        expect.objectContaining({ name: 'disabledDelete', value: 'accept', statement: 'W19' }),
        expect.objectContaining({ name: 'maximumCount', value: 5 }),
      ]),
      profiles: expect.arrayContaining([expect.objectContaining({ name: 'strict' })]),
    });
    expect(await status()).toBe(204);
    await steer(simulator, 'PUT', '/behaviour', { profile: 'strict' });
    expect(simulator.model.behaviour).toMatchObject({ patchValues: 'text', maximumCount: 1000 });
    expect((await steer(simulator, 'PUT', '/behaviour', { profile: 'none' })).status).toBe(400);
  });

  it('let every access token expire', async () => {
    const simulator = await start({ gatewayErrors: 'platform' });
    const token = await signIn(simulator);
    expect((await steer(simulator, 'POST', '/tokens/expire')).json).toEqual({ expired: 1 });
    expect((await call(simulator, token, 'GET', users)).json).toMatchObject({ errorCode: 'OAU-128' });
  });

  it('set limits and show what was asked', async () => {
    const simulator = await start();
    const token = await signIn(simulator);
    expect((await steer(simulator, 'PUT', '/limits', { Light: 1 })).status).toBe(200);
    await call(simulator, token, 'GET', users);
    expect((await call(simulator, token, 'GET', users)).status).toBe(429);
    expect((await steer(simulator, 'GET', '/log')).json).toMatchObject({
      requests: [{ path: '/restapi/oauth/token' }, { status: 200 }, { status: 429 }],
    });
    expect((await steer(simulator, 'PUT', '/limits', { Slow: 1 })).status).toBe(400);
    expect((await steer(simulator, 'PUT', '/limits', { Light: 0 })).status).toBe(400);
  });
});

describe('the state', () => {
  it('is given out, put into another simulator and back to the start', async () => {
    const simulator = await start({ behaviour: { listShape: 'full' } });
    const token = await signIn(simulator);
    await call(simulator, token, 'POST', users, newUser('new@harborline.example'));
    await call(simulator, token, 'DELETE', `${users}/400100001`);
    const { json: state } = await steer(simulator, 'GET', '/state');
    expect(state).toMatchObject({ format: 'ringcentral-account/1', simulator: { switches: { listShape: 'full' } } });
    const other = await start();
    expect((await steer(other, 'PUT', '/state', state)).json).toMatchObject({ users: 10, unassigned: 3 });
    expect((await steer(other, 'GET', '/state')).json).toEqual(state);
    expect(other.model.behaviour.listShape).toBe('full');
    await steer(other, 'POST', '/reset');
    expect(other.model.get('400100001')).toBeDefined();
    expect(other.model.behaviour.listShape).toBe('short');
  });

  it('is read with switches, faults and limits', async () => {
    const file = seedToFile((await start()).model) as object;
    const simulator = { profile: 'old-api', switches: { maximumCount: 7 }, faults: ['500'], limits: { Heavy: 3 } };
    const parsed = parseSeed(JSON.stringify({ ...file, simulator }));
    expect(parsed).toMatchObject({
      seed: {
        snapshot: demoSeed(),
        behaviour: { listShape: 'full', maximumCount: 7 },
        faults: [{ kind: 'status', status: 500 }],
        limits: { Heavy: 3 },
      },
    });
  });

  it.each([
    [5, 'simulator', 'must be an object'],
    [{ profile: 'x' }, 'simulator', 'no profile "x"'],
    [{ faults: ['x'] }, 'simulator.faults', 'no fault "x"'],
    [{ limits: 5 }, 'simulator.limits', 'must be an object'],
  ])('names what is wrong in %j', async (simulator, path, reason) => {
    const file = seedToFile((await start()).model) as object;
    expect(parseSeed({ ...file, simulator })).toMatchObject({
      problems: [{ path, reason: expect.stringContaining(reason) }],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { AccountModel } from '../../../server/src/account/account-model';
import { parseSnapshot } from '../../../server/src/account/parse-snapshot';
import type { AccountSnapshot } from '../../../server/src/account/snapshot';
import { snapshotText } from '../../../server/src/account/to-snapshot';
import { planProvisioning } from '../../../server/src/provisioning/plan/plan-provisioning';
import { readUsers } from '../../../server/src/provisioning/users/read-users';
import { createAccountClient } from '../../../server/src/ringcentral/account-client';
import { readSnapshot } from '../../../server/src/ringcentral/read-snapshot';
import { Secret } from '../../../server/src/ringcentral/secret';
import type { Fault } from '../../../server/src/simulator/faults';
import { demoSeed } from '../../../server/src/simulator/seed';
import {
  demoClientId,
  demoClientSecret,
  demoJwt,
  type SimulatorOptions,
  startSimulator,
} from '../../../server/src/simulator/simulator';
import { callFile, connectorOf } from '../provisioning/support';
import { closing } from './helpers/cleanup';
import { steadyClock } from './helpers/steady-clock';

const close = closing();
const credentials = {
  kind: 'jwt',
  clientId: demoClientId,
  clientSecret: new Secret(demoClientSecret),
  jwt: new Secret(demoJwt),
} as const;

const queue = { id: '900', type: 'Department', name: 'Sales', extensionNumber: '900' } as const;
const site = { id: '901', type: 'Site', name: 'Main' } as const;
const seed: AccountSnapshot = { ...demoSeed(), otherExtensions: [queue, site] };
const refused = (path: string): Fault => ({ kind: 'status', status: 403, form: 'platform', code: 'CMN-408', path });
const extensions = '/restapi/v1.0/account/~/extension';

async function read(options: Partial<SimulatorOptions> = {}) {
  const clock = steadyClock();
  const simulator = close(await startSimulator({ seed, clock: () => clock.now(), ...options }));
  const client = close(createAccountClient({ server: simulator.url, credentials, clock }));
  const snapshot = await readSnapshot(client, { now: clock.now() });
  return { snapshot, log: simulator.log };
}

/** The plan of one new person, who gets the extension number 900, made with what a file of the snapshot says. */
function planOf(snapshot: AccountSnapshot) {
  const parsed = parseSnapshot(snapshotText(snapshot));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const httpParams =
    '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"${user.email}","name":{"givenName":"${user.firstname}","familyName":"${user.lastname}"},"emails":[{"type":"work","value":"${user.email}"}],"phoneNumbers":[{"type":"other","value":"900"}]}';
  const create = callFile({ httpMethod: 'POST', url: 'https://platform.ringcentral.com/scim/v2/Users', httpParams });
  const mapping = connectorOf([['CreateAccountJSON.json', create]]);
  const users = readUsers('p.csv', 'username,email,firstname,lastname,statuskey\nzoe,zoe@corp.example,Zoe,Kim,1\n');
  return planProvisioning({ mapping, users, account: AccountModel.fromSeed(parsed.snapshot) });
}

const NUMBERS = 'Which extension numbers call queues and other extensions have is not known';
const DIRECTORY = 'Whether SCIM is the directory provider cannot be read through the API.';

describe('extensions that are no users, read from a live account', () => {
  it('are in the snapshot, and their numbers are taken in its plans (W23)', async () => {
    const { snapshot } = await read();
    expect(snapshot.otherExtensions).toEqual([queue, site]);
    const plan = planOf(snapshot);
    expect(plan.entries.map(({ action, reason }) => [action, reason])).toEqual([
      ['refused', expect.stringContaining('400 Extension number is duplicate')],
    ]);
    expect(plan.notes.join('\n')).not.toContain(NUMBERS);
  });

  it('are none where there are none, which is not the same as unknown', async () => {
    const { snapshot } = await read({ seed: demoSeed() });
    expect(snapshot.otherExtensions).toEqual([]);
    const plan = planOf(snapshot);
    expect(plan.counts.create).toBe(1);
    expect(plan.entries[0]?.requests[0]?.answer?.predictions).not.toContain('W23');
    expect(plan.notes.join('\n')).not.toContain(NUMBERS);
  });

  it.each<[string, Partial<SimulatorOptions>]>([
    ['the list of extensions is refused', { faults: [refused(extensions)] }],
    ['the person lacks ReadExtensions', { seed: { ...seed, permissions: ['ReadCompanyInfo'] } }],
  ])('are unknown where %s, and the plan says so', async (_, options) => {
    const { snapshot } = await read(options);
    expect(snapshot.otherExtensions).toBeUndefined();
    expect(snapshotText(snapshot)).not.toContain('otherExtensions');
    const plan = planOf(snapshot);
    expect(plan.counts.create).toBe(1);
    expect(plan.entries[0]?.requests[0]?.answer?.predictions).toContain('W23');
    expect(plan.notes).toContain(
      `${NUMBERS}, so 1 number of this plan may be taken. RingCentral refuses such a request: Extension number is duplicate.`,
    );
  });
});

describe('whether writing is possible, as far as endpoints tell', () => {
  it('what the app and the person may do is in the snapshot, and nothing is said of what they have', async () => {
    const { snapshot, log } = await read();
    expect(snapshot).toMatchObject({ appPermissions: ['ReadAccounts', 'EditAccounts'], directoryIntegration: true });
    expect(snapshot.permissions).toEqual(expect.arrayContaining(['AddRemoveUsers', 'EditUserInfo']));
    expect(planOf(snapshot).notes.join('\n')).not.toMatch(/EditAccounts|AddRemoveUsers|may write/);
    expect(log.filter(({ method }) => method !== 'GET').map(({ path }) => path)).toEqual(['/restapi/oauth/token']);
  });

  it('whether SCIM is the directory provider stays unknown, whatever the service info hints (W4)', async () => {
    const { snapshot: on } = await read();
    expect(on.scimEnabled).toBeUndefined();
    expect(planOf({ ...on, otherExtensions: [] }).notes.join('\n')).toContain(DIRECTORY);
    const { snapshot: off } = await read({ seed: { ...seed, otherExtensions: [], scimEnabled: false } });
    expect([off.scimEnabled, off.directoryIntegration]).toEqual([undefined, false]);
    const plan = planOf(off);
    expect(plan.counts.create).toBe(1);
    expect(plan.notes.join('\n')).toContain('(ExternalDirectoryIntegration) is off');
    expect(plan.notes.join('\n')).toContain('403 Feature [Bulk Assign] is not available.');
  });

  it('an app or a person without a permission is said, and that another may write (W20)', async () => {
    const { snapshot } = await read({
      scopes: ['ReadAccounts'],
      seed: { ...seed, otherExtensions: [], permissions: ['ReadExtensions', 'ReadCompanyInfo'] },
    });
    const { notes, counts } = planOf(snapshot);
    expect(counts.create).toBe(1);
    expect(notes.filter((note) => note.includes('lacks'))).toEqual([
      'The app that read the account lacks EditAccounts. Where the identity provider uses the same app, every write is refused: 403 CMN-401.',
      'The person whose token read the account lacks AddRemoveUsers. Where the identity provider acts as the same person, RingCentral may refuse to create and delete users: 403; which permission SCIM asks for is not published.',
    ]);
  });

  it('a hint that is no answer is unknown; who is not signed in, or hears nothing, is told', async () => {
    const path = `${extensions}/~/authz-profile`;
    for (const kind of ['invalid-json', 'empty'] as const)
      expect((await read({ faults: [{ kind, path }] })).snapshot.permissions).toBeUndefined();
    await expect(read({ faults: [{ kind: 'status', status: 401, form: 'platform', path }] })).rejects.toMatchObject({
      facts: { status: 401 },
    });
    await expect(read({ faults: [{ kind: 'reset', path }] })).rejects.toMatchObject({ kind: 'reset' });
  });

  it('is unknown, and said so, where none of it can be read', async () => {
    const broken = (path: string): Fault => ({ kind: 'status', status: 500, form: 'platform', path });
    const { snapshot } = await read({
      faults: [broken(`${extensions}/~/authz-profile`), broken('/restapi/v1.0/account/~/service-info')],
    });
    expect([snapshot.permissions, snapshot.directoryIntegration]).toEqual([undefined, undefined]);
    const { appPermissions: _, ...rest } = snapshot;
    expect(planOf({ ...rest, otherExtensions: [] }).notes.at(-1)).toBe(
      'What the app and the person that read the account may write is not known, so it cannot be told whether writes are refused for want of a permission: 403.',
    );
  });
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../server/src/account/parse-snapshot';
import type { PlanJson } from '../../server/src/provisioning/render/plan-format';
import { type AttributeValues, attributeValues } from '../../server/src/provisioning/scim/attributes';
import {
  demoClientId,
  demoClientSecret,
  demoJwt,
  type Simulator,
  startSimulator,
} from '../../server/src/simulator/simulator';
import { cli } from './support';

const PLENTY = { Light: 1000, Medium: 1000, Heavy: 1000, Auth: 1000 };
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

let simulator: Simulator;

beforeAll(async () => {
  const seed = parseSnapshot(readFileSync('samples/account.json', 'utf8'));
  if (!seed.ok) throw new Error(JSON.stringify(seed.problems));
  simulator = await startSimulator({ seed: seed.snapshot, limits: PLENTY });
});

afterAll(() => simulator.close());

async function preview(): Promise<PlanJson> {
  const args = ['--users', 'samples/users.csv', '--account', simulator.url, '--format', 'json'];
  const { out, err } = await cli('preview', 'samples/ringcentral', ...args);
  expect(err).toBe('');
  return JSON.parse(out);
}

async function signIn(): Promise<string> {
  const response = await fetch(`${simulator.url}/restapi/oauth/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${demoClientId}:${demoClientSecret}`)}` },
    body: new URLSearchParams({ grant_type: GRANT, assertion: demoJwt }),
  });
  const { access_token } = (await response.json()) as { access_token: string };
  return access_token;
}

/** Every user of the account over HTTP, read one by one, because lists leave addresses and phone numbers out. */
async function readUsers(token: string): Promise<Map<string, AttributeValues>> {
  const headers = { Authorization: `Bearer ${token}` };
  const list = await (await fetch(`${simulator.url}/scim/v2/Users?startIndex=1&count=100`, { headers })).json();
  const { Resources, totalResults } = list as { Resources: readonly { id: string }[]; totalResults: number };
  expect(Resources).toHaveLength(totalResults);
  const users = await Promise.all(
    Resources.map(async ({ id }) => (await fetch(`${simulator.url}/scim/v2/Users/${id}`, { headers })).json()),
  );
  return new Map(users.map((user) => [(user as { userName: string }).userName, attributeValues(user)]));
}

/** The account as the plan says it will be: what is there, with the plan's attributes over it. */
function predicted(before: ReadonlyMap<string, AttributeValues>, { entries }: PlanJson): Map<string, AttributeValues> {
  const after = new Map(before);
  for (const { action, userName, attributes } of entries) {
    if (action === 'refused' || action === 'unknown') continue;
    if (action === 'remove') after.delete(userName);
    if (attributes.length === 0) continue;
    const values = new Map(after.get(userName) ?? []);
    for (const { path, after: value } of attributes) {
      if (value === null || value === undefined) values.delete(path);
      else values.set(path, value);
    }
    after.set(userName, values);
  }
  return after;
}

/** As EIC would: every request of the plan, in its order, with the token in place of its mask. */
async function carryOut({ entries }: PlanJson, token: string): Promise<void> {
  for (const request of entries.flatMap(({ requests }) => requests)) {
    const { pathname, search } = new URL(request.url);
    const response = await fetch(`${simulator.url}${pathname}${search}`, {
      method: request.method,
      headers: { ...request.headers, Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(request.body === null ? {} : { body: request.body }),
    });
    await response.arrayBuffer();
    expect([request.url, response.status]).toEqual([request.url, request.answer?.status]);
  }
}

const plain = (users: ReadonlyMap<string, AttributeValues>) =>
  Object.fromEntries([...users].sort().map(([name, values]) => [name, Object.fromEntries([...values].sort())]));

describe('the preview of the good sample, carried out by hand', () => {
  it('gives the answers it predicted, leaves exactly the state it predicted, and then finds nothing more to do', async () => {
    const token = await signIn();
    const before = await readUsers(token);
    const plan = await preview();
    expect(plan.summary.counts).toMatchObject({ create: 2, update: 1, enable: 1, disable: 1, refused: 2, unknown: 0 });
    expect(plain(await readUsers(token))).toEqual(plain(before));

    await carryOut(plan, token);
    expect(plain(await readUsers(token))).toEqual(plain(predicted(before, plan)));

    const { counts } = (await preview()).summary;
    expect(counts).toMatchObject({ create: 0, update: 0, enable: 0, disable: 0, remove: 0, refused: 2, unknown: 0 });
  });
});

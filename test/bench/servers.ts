import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import express from 'express';
import SCIMMY from 'scimmy';
import SCIMMYRouters from 'scimmy-routers';
import { parseSnapshot } from '../../server/src/account/parse-snapshot';
import { SNAPSHOT_FORMAT } from '../../server/src/account/snapshot';
import { demoClientId, demoClientSecret, demoJwt, startSimulator } from '../../server/src/simulator/simulator';

export type ServerName = 'simulator' | 'scimmy';

/** Where a server that was started answers. */
export interface Serving {
  readonly port: number;
  readonly token: string;
  /** The path of its users. */
  readonly path: string;
}

/** Starts the server a thread was made for, and tells the thread that made it where it answers. */
export async function serve(): Promise<void> {
  const { serve: name, users } = workerData as { readonly serve: ServerName; readonly users: number };
  parentPort?.postMessage(name === 'simulator' ? await serveSimulator(users) : await serveScimmy());
}

async function serveSimulator(users: number): Promise<Serving> {
  const unassigned = Array.from({ length: users }, (_, index) => ({ id: String(40_000_000 + index), country: 'US' }));
  const parsed = parseSnapshot({ format: SNAPSHOT_FORMAT, users: [], unassigned });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const limits = { Light: 1_000_000, Heavy: 1_000_000 };
  const simulator = await startSimulator({ seed: parsed.snapshot, limits });
  const answer = await fetch(`${simulator.url}/restapi/oauth/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${demoClientId}:${demoClientSecret}`)}` },
    body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: demoJwt }),
  });
  const { access_token: token } = (await answer.json()) as { readonly access_token: string };
  return { path: '/scim/v2/Users', port: simulator.port, token };
}

/** SCIMMY as its documentation shows it, over a Map. */
async function serveScimmy(): Promise<Serving> {
  const users = new Map<string, { readonly id: string; readonly userName: string }>();
  const names = new Set<string>();
  let last = 0;
  SCIMMY.Resources.declare(SCIMMY.Resources.User)
    .ingress((resource, instance) => {
      const id = resource.id ?? String(++last);
      const key = instance.userName.toLowerCase();
      if (resource.id === undefined && names.has(key)) throw new SCIMMY.Types.Error(409, 'uniqueness', 'Taken');
      names.add(key);
      const user = { ...JSON.parse(JSON.stringify(instance)), id };
      users.set(id, user);
      return user;
    })
    .egress((resource) => {
      if (resource.id === undefined) return [...users.values()];
      const user = users.get(resource.id);
      if (user === undefined) throw new SCIMMY.Types.Error(404, '', 'Not found');
      return user;
    })
    .degress((resource) => {
      const user = users.get(resource.id ?? '');
      if (user !== undefined) names.delete(user.userName.toLowerCase());
      users.delete(resource.id ?? '');
    });
  const app = express();
  app.use('/scim', new SCIMMYRouters({ type: 'bearer', handler: () => 'bench' }));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { path: '/scim/Users', port: (server.address() as AddressInfo).port, token: 'bench' };
}

import { Worker } from 'node:worker_threads';
import { Connection } from './http-client';
import type { Result } from './measure';
import type { ServerName, Serving } from './servers';

const USERS = 10_000;
const BLOCK = 1_000;
const PAGE = 100;
const WARM_UP = 1_500;
/** Enough that the server is never idle: a rate is measured, not how fast the machine wakes a process. */
const CONNECTIONS = 8;
/** The peer reads every user for each page, seconds a page: few pages are enough to know its rate. */
const PEER_PAGES = 4;

/** A server that is asked, and how. */
interface Side {
  readonly path: string;
  /** New ones for each block: a server closes those that were idle while the other side was asked. */
  connect(count: number): Promise<readonly Connection[]>;
  /** Milliseconds its thread has worked so far, waiting for requests not counted. */
  busy(): number;
  close(): void;
}

/** Creates ten thousand users and lists them, over HTTP, beside SCIMMY behind its own routers. Each serves from a thread of its own. */
export async function benchSimulator(): Promise<readonly Result[]> {
  const [ours, theirs] = [await open('simulator'), await open('scimmy')];
  for (const side of [ours, theirs]) await warmUp(side);
  const creating = { ours: [] as number[], theirs: [] as number[] };
  for (let from = 0; from < USERS; from += BLOCK) {
    const bodies = Array.from({ length: BLOCK }, (_, index) => person(from + index));
    creating.ours.push(await time(ours, () => create(ours, bodies)));
    creating.theirs.push(await time(theirs, () => create(theirs, bodies)));
  }
  const listing = { ours: [] as number[], theirs: [] as number[] };
  const pagesEach = USERS / PAGE / PEER_PAGES;
  for (let round = 0; round < PEER_PAGES; round++) {
    for (let page = 0; page < pagesEach; page++) {
      listing.ours.push(await time(ours, () => list(ours, round * pagesEach + page)));
    }
    listing.theirs.push(await time(theirs, () => list(theirs, round * pagesEach)));
  }
  for (const side of [ours, theirs]) side.close();
  return [
    result('create 10,000 users over HTTP, 1,000 of them', 1 / 5, creating),
    result('list 10,000 users over HTTP, a page of 100', 1 / 20, listing),
  ];
}

function result(
  name: string,
  goal: number,
  { ours, theirs }: { ours: readonly number[]; theirs: readonly number[] },
): Result {
  const [mine, other] = [mean(ours), mean(theirs)];
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  // A ratio rounded to a hundredth would say 0 of a page.
  return { name, peer: 'SCIMMY and its routers', ratio: mine / other, goal, ours: round(mine), theirs: round(other) };
}

// The mean, not the median: both sides slow down as the account grows, and the whole of it is to count.
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How long a server worked on something: what its client and the machine did meanwhile is not its own. */
async function time(side: Side, work: () => Promise<void>): Promise<number> {
  const start = side.busy();
  await work();
  return side.busy() - start;
}

function person(index: number): string {
  const email = `user${index}@northwind.example`;
  return JSON.stringify({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    externalId: `hr-${index}`,
    userName: email,
    name: { givenName: `Given${index % 500}`, familyName: `Family${index}` },
    title: 'Engineer',
    active: true,
    emails: [{ type: 'work', value: email }],
    phoneNumbers: [{ type: 'mobile', value: `+1650555${String(index).padStart(4, '0')}` }],
  });
}

/** Both sides run warm: users that are made and deleted again, so that neither starts with an account. */
async function warmUp(side: Side): Promise<void> {
  await withConnections(side, 1, async (connection) => {
    for (let index = 0; index < WARM_UP; index++) {
      const made = await connection.ask({ method: 'POST', path: side.path, body: person(USERS + index) }, 201);
      const { id } = JSON.parse(made) as { readonly id: string };
      await connection.ask({ method: 'DELETE', path: `${side.path}/${id}` }, 204);
    }
  });
}

async function create(side: Side, bodies: readonly string[]): Promise<void> {
  let next = 0;
  await withConnections(side, CONNECTIONS, async (connection) => {
    for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) {
      await connection.ask({ method: 'POST', path: side.path, body }, 201);
    }
  });
}

async function list(side: Side, page: number): Promise<void> {
  const path = `${side.path}?startIndex=${page * PAGE + 1}&count=${PAGE}`;
  await withConnections(side, 1, async (connection) => {
    const body = await connection.ask({ method: 'GET', path }, 200);
    const { totalResults, Resources } = JSON.parse(body) as { totalResults: number; Resources: readonly unknown[] };
    if (totalResults !== USERS || Resources.length !== PAGE) throw new Error(`${path}: ${body.slice(0, 200)}`);
  });
}

async function withConnections(
  side: Side,
  count: number,
  work: (connection: Connection) => Promise<void>,
): Promise<void> {
  const connections = await side.connect(count);
  await Promise.all(connections.map(work));
  for (const connection of connections) connection.close();
}

/** Starts a server in a thread of its own: in one heap, each would pay for the other's garbage and deoptimised code. */
async function open(name: ServerName): Promise<Side> {
  const worker = new Worker(process.argv[1] ?? '', { workerData: { serve: name, users: USERS } });
  const { port, token, path } = await new Promise<Serving>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  const connect = (count: number) => Promise.all(Array.from({ length: count }, () => Connection.open(port, token)));
  const busy = () => worker.performance.eventLoopUtilization().active;
  return { path, connect, busy, close: () => void worker.terminate() };
}

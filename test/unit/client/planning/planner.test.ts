import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findConnectors } from '../../../../client/src/inputs/connector/connectors';
import { Planner, PlannerStopped, PlanningCancelled } from '../../../../client/src/planning/planner';
import type { PlanOrder } from '../../../../client/src/planning/protocol';
import { UnreadableAccount } from '../../../../client/src/planning/unreadable-account';
// @ts-expect-error The build is plain JavaScript.
import { bundles } from '../../../../esbuild.mjs';
import { parseSnapshot } from '../../../../server/src/account/parse-snapshot';

const samples = join(__dirname, '../../../../samples');
const folder = mkdtempSync(join(tmpdir(), 'rcp-planner-'));
const file = join(folder, 'planner.js');

const files = readdirSync(join(samples, 'ringcentral')).map((name) => ({
  uri: `file:///samples/ringcentral/${name}`,
  text: readFileSync(join(samples, 'ringcentral', name), 'utf8'),
}));
const key = findConnectors(files)[0]?.key ?? '';
const accountText = readFileSync(join(samples, 'account.json'), 'utf8');
const [header = '', first = ''] = readFileSync(join(samples, 'users.csv'), 'utf8').split('\n');

/** As many people as asked for, each with a name and address of their own. */
function peopleText(count: number): string {
  const lines = Array.from({ length: count }, (_, n) => first.replace('aobi', `a${n}`).replace('ada.obi', `a${n}`));
  return [header, ...lines].join('\n');
}

function order(
  people: string,
  account: PlanOrder['account'] = { kind: 'file', name: 'account.json', content: accountText },
): PlanOrder {
  return {
    mapping: { kind: 'saviynt', label: 'ringcentral', key, files },
    people: { name: 'users.csv', content: new TextEncoder().encode(people) },
    account,
    now: Date.parse('2026-11-20T11:14:00Z'),
  };
}

let planner: Planner | undefined;
const started = (options: { readonly file?: string; readonly heap?: number; readonly patience?: number } = {}) => {
  planner = new Planner({ file, ...options });
  return planner;
};

beforeAll(async () => {
  await build({ ...bundles.planner, outfile: file, sourcemap: false, logLevel: 'silent' });
});
afterEach(() => planner?.stop());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a plan made in a worker', () => {
  it('has rows before it is finished, progress, and at its end what the command line says', async () => {
    const planner = started();
    const plan = planner.newPlan();
    const seen: number[] = [];
    let isPlanned = false;
    const planned = planner
      .plan(plan, order(peopleText(6000)), { onProgress: ({ planned, total }) => seen.push(planned / total) })
      .finally(() => {
        isPlanned = true;
      });
    const begin = await planner.rows(plan, 0, 0);
    expect(isPlanned).toBe(false);
    expect(begin.rows.length).toBeGreaterThanOrEqual(300);
    expect(begin.isLast).toBe(false);
    const { overview, people, uris } = await planned;
    expect(overview.summaryLine).toMatch(/^Plan: \d+ to create/);
    expect(people).toBe(6000);
    expect(uris.every((uri) => uri.startsWith('file:///samples/ringcentral/'))).toBe(true);
    expect(seen.every((share, n) => share >= 0 && share <= 1 && share >= (seen[n - 1] ?? 0))).toBe(true);
    const ids = new Set<string>();
    for (let from = 0, isLast = false; !isLast; ) {
      const chunk = await planner.rows(plan, from, 0);
      for (const { id } of chunk.rows) ids.add(id);
      from += chunk.rows.length;
      isLast = chunk.isLast;
    }
    expect(ids.size).toBe(6000);
  });

  it('has details of each person in it, and of nobody else', async () => {
    const planner = started();
    const plan = planner.newPlan();
    await planner.plan(plan, order(peopleText(3)));
    const details = await planner.details(plan, 'line-2');
    expect(details?.entry).toMatchObject({ id: 'line-2', action: 'create' });
    expect(details?.entry.attributes[0]?.provenance?.uri).toContain('CreateAccountJSON.json');
    expect(await planner.details(plan, 'line-99')).toBeUndefined();
  });

  it('tells in the words of a person what cannot be read, and goes on', async () => {
    const planner = started();
    const wrong = order(peopleText(1), { kind: 'file', name: 'account.json', content: '{"format":"x"}' });
    await expect(planner.plan(planner.newPlan(), wrong)).rejects.toThrow('account.json is no account snapshot');
    for (const content of [
      '{"format":"x"}',
      '<!DOCTYPE html><p>Sign in',
      accountText.slice(0, accountText.length / 2),
      '',
    ]) {
      const unreadable = order(peopleText(1), { kind: 'file', name: 'account.json', content });
      await expect(planner.plan(planner.newPlan(), unreadable)).rejects.toThrow(UnreadableAccount);
    }
    const gone = { ...order(peopleText(1)), mapping: { ...order('').mapping, files: [] } };
    await expect(planner.plan(planner.newPlan(), gone)).rejects.toThrow(
      'The connector ringcentral is not there any more',
    );
    await expect(planner.plan(planner.newPlan(), order(peopleText(1)))).resolves.toMatchObject({ people: 1 });
  });

  it('never plans against a part of an account, whenever the worker ends', async () => {
    const planner = started();
    const snapshot = parseSnapshot(accountText);
    if (!snapshot.ok) throw new Error('The sample account cannot be read.');
    const users = Array.from({ length: 2000 }, (_, n) => ({ ...snapshot.snapshot.users[0], id: String(n) }));
    const account = { ...snapshot.snapshot, users } as typeof snapshot.snapshot;
    const sending = planner.account(account);
    planner.stop();
    await expect(sending).rejects.toThrow(PlannerStopped);
    const sent = await planner.account(account);
    planner.stop();
    const late = planner.plan(planner.newPlan(), order(peopleText(1), sent));
    await expect(late).rejects.toThrow('is not kept any more');
    const again = order(peopleText(1), await planner.account(account));
    await expect(planner.plan(planner.newPlan(), again)).resolves.toMatchObject({ people: 1 });
  });

  it('takes an account that was read in pieces, once', async () => {
    const planner = started();
    const snapshot = parseSnapshot(accountText);
    if (!snapshot.ok) throw new Error('The sample account cannot be read.');
    const users = Array.from({ length: 1200 }, (_, n) => ({ ...snapshot.snapshot.users[0], id: String(n) }));
    const account = { ...snapshot.snapshot, users } as typeof snapshot.snapshot;
    const sent = await planner.account(account);
    expect(sent).not.toHaveProperty('rest.users');
    expect(await planner.account(account)).toMatchObject({ key: sent.kind === 'read' ? sent.key : -1 });
    await planner.plan(planner.newPlan(), order(peopleText(1), sent));
    planner.stop();
    // A new worker has it not.
    const again = await planner.account(account);
    await expect(planner.plan(planner.newPlan(), order(peopleText(2), again))).resolves.toMatchObject({ people: 2 });
  });
});

describe('cancelling', () => {
  it('a plan is felt at once; the plan before stays, and the worker goes on', async () => {
    const planner = started();
    const plan = planner.newPlan();
    await planner.plan(plan, order(peopleText(5)));
    const cancellation = new AbortController();
    const next = planner.newPlan();
    const planned = planner.plan(next, order(peopleText(20_000)), {
      signal: cancellation.signal,
      onProgress: () => cancellation.abort(),
    });
    cancellation.signal.addEventListener('abort', () => {
      aborted = performance.now();
    });
    let aborted = 0;
    await expect(planned).rejects.toThrow(PlanningCancelled);
    expect(performance.now() - aborted).toBeLessThan(100);
    expect((await planner.details(plan, 'line-3'))?.entry.id).toBe('line-3');
    await expect(planner.details(next, 'line-3')).rejects.toThrow('Plan again');
  });

  it('an export stops it; another one of the same plan is whole', async () => {
    const planner = started();
    const plan = planner.newPlan();
    await planner.plan(plan, order(peopleText(3000)));
    const cancellation = new AbortController();
    const cut = planner.export(plan, 'json', () => cancellation.abort(), cancellation.signal);
    await expect(cut).rejects.toThrow(PlanningCancelled);
    const pieces: Uint8Array[] = [];
    await planner.export(plan, 'json', (piece) => void pieces.push(piece));
    expect(pieces.length).toBeGreaterThan(10);
    expect(JSON.parse(Buffer.concat(pieces).toString())).toMatchObject({ entries: { length: 3000 } });
  });

  it('a worker that does not let go is ended, and the next plan has another', async () => {
    const endless = join(folder, 'endless.js');
    writeFileSync(endless, "require('node:worker_threads').parentPort.on('message', () => { for (;;); });");
    const planner = started({ file: endless, patience: 50 });
    const cancellation = new AbortController();
    const planned = planner.plan(planner.newPlan(), order(peopleText(1)), { signal: cancellation.signal });
    const asked = planner.details(1, 'line-2');
    cancellation.abort();
    await expect(planned).rejects.toThrow(PlanningCancelled);
    await expect(asked).rejects.toThrow(PlannerStopped);
    expect(planner.isRunning).toBe(false);
  });
});

describe('an export', () => {
  it('is made no faster than it is written', async () => {
    const planner = started();
    const plan = planner.newPlan();
    await planner.plan(plan, order(peopleText(3000)));
    let writing = 0;
    let most = 0;
    let size = 0;
    await planner.export(plan, 'ndjson', async (piece) => {
      most = Math.max(most, ++writing);
      await new Promise((resolve) => setTimeout(resolve, 2));
      size += piece.length;
      writing--;
    });
    expect(most).toBe(1);
    expect(size).toBeGreaterThan(3_000_000);
  });

  it('ends with the error of who writes it', async () => {
    const planner = started();
    const plan = planner.newPlan();
    await planner.plan(plan, order(peopleText(500)));
    const full = () => Promise.reject(new Error('The disk is full.'));
    await expect(planner.export(plan, 'json', full)).rejects.toThrow('The disk is full.');
    expect(await planner.details(plan, 'line-2')).toBeDefined();
  });
});

describe('a worker that fails', () => {
  it('without memory says so and what to do, and the next plan has another worker', async () => {
    const planner = started({ heap: 24 });
    const planned = planner.plan(planner.newPlan(), order(peopleText(60_000)));
    await expect(planned).rejects.toThrow(/needs more than the 24 MB of memory.*Split the file/);
    expect(planner.isRunning).toBe(false);
    await expect(planner.plan(planner.newPlan(), order(peopleText(1)))).resolves.toMatchObject({ people: 1 });
  });

  it('tells everybody who waits', async () => {
    const broken = join(folder, 'broken.js');
    writeFileSync(broken, "throw new Error('no such thing');");
    const planner = started({ file: broken });
    const calls = [planner.plan(planner.newPlan(), order(peopleText(1))), planner.details(1, 'line-2')];
    for (const call of calls) await expect(call).rejects.toThrow('Planning ended unexpectedly (no such thing)');
  });

  it('sees nothing of the environment of who started it', async () => {
    const shows = join(folder, 'shows.js');
    writeFileSync(
      shows,
      "const { parentPort } = require('node:worker_threads'); parentPort.on('message', ({ call }) => parentPort.postMessage({ type: 'failed', call, message: JSON.stringify([process.env, process.argv.slice(2), process.execArgv]) }));",
    );
    process.env.PLANNER_TEST_SECRET = 's3cret';
    try {
      await expect(started({ file: shows }).details(1, 'x')).rejects.toThrow('[{},[],[]]');
    } finally {
      delete process.env.PLANNER_TEST_SECRET;
    }
  });
});

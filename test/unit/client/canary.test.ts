import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogOutputChannel, SecretStorage } from 'vscode';
import type { AuthorizationCallback } from '../../../client/src/infrastructure/connections/authorization-callback';
import type { SavedConnection } from '../../../client/src/infrastructure/connections/saved-connection';
import type { Services } from '../../../client/src/infrastructure/services';
import { groupConnectors } from '../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../../server/src/documents/saviynt/document';
import { closing } from '../ringcentral/helpers/cleanup';
import { json, type LoopbackServer, type SeenRequest } from '../ringcentral/helpers/loopback-server';
import { ringCentralDouble, scimError } from '../ringcentral/helpers/ringcentral-double';
import { fakeEditor, formsOf } from './canary-editor';
import { memento } from './infrastructure/connections/memento';

const fake = vi.hoisted(() => ({ editor: {} as Record<string, unknown> }));
vi.mock('vscode', () => new Proxy({}, { get: (_, name) => fake.editor[name as string], has: () => true }));

// Signs that JSON, URLs and base64 write differently.
const canary = {
  clientSecret: 'canary-secret+/="1',
  jwt: 'canary-jwt+/.pay"load.sig~2',
  accessToken: 'canary-access+/"3',
  refreshToken: 'canary-refresh+/"4',
  code: 'canary-code+/5',
  readyToken: 'canary-ready+/"6',
};

const close = closing();
let temporary = '';
const tmpBefore = process.env.TMPDIR;

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'canary-'));
  process.env.TMPDIR = temporary;
});
afterEach(() => {
  process.env.TMPDIR = tmpBefore;
  if (tmpBefore === undefined) delete process.env.TMPDIR;
  rmSync(temporary, { recursive: true, force: true });
});

/** A server that answers what it was sent: in an error of SCIM, in `meta.location`, in `next`. */
async function gossip(sink: LoopbackServer, code: () => string): Promise<LoopbackServer> {
  const echo = (request: SeenRequest) => `${request.headers.authorization} ${request.body} ${request.url}`;
  return close(
    await ringCentralDouble({
      routes: {
        'POST /restapi/oauth/token': ({ body }, response) => {
          const form = new URLSearchParams(body);
          const isKnown = form.get('code') === code() || form.get('assertion') === canary.jwt;
          if (!isKnown) return json(response, 400, { error: 'invalid_grant', error_description: body });
          json(response, 200, {
            access_token: canary.accessToken,
            refresh_token: canary.refreshToken,
            expires_in: 3600,
            scope: 'ReadAccounts',
          });
        },
        'GET /scim/v2/ServiceProviderConfig': (request, response) => scimError(response, 403, echo(request)),
        'GET /scim/v2/Users': (_, response) =>
          json(response, 200, {
            totalResults: 1,
            itemsPerPage: 1,
            startIndex: 1,
            next: `${sink.url}/scim/v2/Users?startIndex=2`,
            Resources: [{ id: '7', userName: 'a@example.com', meta: { location: `${sink.url}/scim/v2/Users/7` } }],
          }),
        'GET /restapi/v1.0/account/~/service-info': (_, response) => {
          response.writeHead(302, { location: `${sink.url}/restapi/v1.0/account/~/service-info` }).end();
        },
        'POST /restapi/oauth/revoke': (request, response) => scimError(response, 500, echo(request)),
      },
    }),
  );
}

async function setUp() {
  const { editor, person, shown } = fakeEditor();
  fake.editor = editor;
  const { Log } = await import('../../../client/src/infrastructure/logging');
  const { CredentialStore } = await import('../../../client/src/infrastructure/secrets');
  const { Connections } = await import('../../../client/src/infrastructure/connections/connections');
  const { ConnectionList } = await import('../../../client/src/infrastructure/connections/connection-list');
  const { AuthorizationCallback: Callback } = await import(
    '../../../client/src/infrastructure/connections/authorization-callback'
  );
  const logged: string[] = [];
  const write = (line: string) => void logged.push(line);
  const channel = { trace: write, debug: write, info: write, warn: write, error: write, append: write };
  const log = new Log(channel as unknown as LogOutputChannel);
  const secrets = new Map<string, string>();
  const storage = {
    get: async (key: string) => secrets.get(key),
    store: async (key: string, value: string) => void secrets.set(key, value),
    delete: async (key: string) => void secrets.delete(key),
  };
  const credentials = new CredentialStore(storage as unknown as SecretStorage, (secret) => log.remember(secret));
  const state = memento();
  const connections = new Connections(new ConnectionList(state), credentials, Date.now);
  const callback: AuthorizationCallback = new Callback((reason) => void shown.push(reason));
  const context = { extension: { id: 'publisher.name' }, globalState: state };
  const services = { context, log, credentials, connections, callback } as unknown as Services;
  const traces = () => [JSON.stringify(shown), logged.join('\n'), state.text()].join('\n');
  return { services, person, shown, log, secrets, state, traces };
}

type Lab = Awaited<ReturnType<typeof setUp>>;

/** Tests, reads and exports with a connection, as the commands do. */
async function useEverywhere({ services, shown, log }: Lab, saved: SavedConnection): Promise<void> {
  const { openConnection } = await import('../../../client/src/inputs/account/connection');
  const { runConnectionTest } = await import('../../../client/src/features/connection/run-test');
  const { reportAsMarkdown } = await import('../../../server/src/ringcentral/connection/report/markdown');
  const { reportAsJson } = await import('../../../server/src/ringcentral/connection/report/json');
  const { readAccountModel } = await import('../../../client/src/inputs/account/read-account');
  const { factsOf } = await import('../../../client/src/infrastructure/connections/connection-facts');
  const panel = { open: (page: unknown) => shown.push(page), update: (page: unknown) => shown.push(page) };
  const tested = await openConnection(services, saved, 'testing');
  if (tested === undefined) throw new Error('The connection was not opened.');
  const report = await runConnectionTest(tested, panel as never, new AbortController());
  shown.push(reportAsMarkdown(report), reportAsJson(report));
  services.connections.learn(saved.id, factsOf(report));
  const connection = await openConnection(services, saved, 'reading');
  if (connection === undefined) throw new Error('The connection was not opened.');
  try {
    const model = await readAccountModel({ kind: 'live', connection, withDetails: true });
    shown.push(model?.seed);
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    shown.push(log.clean(String(error)));
  }
  const { detailsOf } = await import('../../../client/src/features/connection/describe-state');
  const state = services.connections.state(saved.id);
  shown.push(
    detailsOf({ connection: saved, state, facts: services.connections.facts(saved.id), isDefault: true }, String),
  );
}

function filesIn(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .map((path) => (statSync(path).isFile() ? `${path}\n${readFileSync(path, 'latin1')}` : path))
    .join('\n');
}

function expectNoCanary(lab: Lab): void {
  const everything = `${lab.traces()}\n${filesIn(temporary)}`;
  for (const [name, secret] of Object.entries(canary)) {
    for (const form of formsOf(secret)) expect(everything.includes(form), `${name} as ${form}`).toBe(false);
  }
  // Basic authorization is a form of its own.
  const basic = Buffer.from(`app-1:${canary.clientSecret}`).toString('base64');
  expect(everything.includes(basic)).toBe(false);
}

async function run(kind: 'JWT app' | 'browser' | 'Access token') {
  const sink = close(await ringCentralDouble());
  const server = await gossip(sink, () => canary.code);
  const lab = await setUp();
  const { services, person } = lab;
  const { addConnection } = await import('../../../client/src/inputs/account/add-connection');
  const { signInTo } = await import('../../../client/src/inputs/account/sign-in');
  const where = ['Canary', 'Another address', server.url, kind];
  const answers = {
    'JWT app': ['app-1', canary.clientSecret, canary.jwt],
    browser: ['app-1', canary.clientSecret],
    'Access token': [canary.readyToken],
  };
  person.answers = [...where, ...answers[kind]];
  person.onOpen = (url) => {
    const state = new URL(url).searchParams.get('state');
    const query = `code=${encodeURIComponent(canary.code)}&state=${state}`;
    services.callback.handleUri({ path: '/signed-in', query } as never);
  };
  const saved = await addConnection(services);
  if (saved === undefined) throw new Error('The connection was not added.');
  expect(server.seen).toEqual([]);
  expect(await signInTo(services, saved)).toBe(true);
  await useEverywhere(lab, saved);
  return { ...lab, lab, saved, server, sink };
}

describe.each(['JWT app', 'browser', 'Access token'] as const)('a connection with %s', (kind) => {
  it('leaves its secrets in SecretStorage alone, though the server repeats them', async () => {
    const { lab, saved, services, server, secrets } = await run(kind);
    const bearer = kind === 'Access token' ? canary.readyToken : canary.accessToken;
    const sent = server.seen.filter(({ headers }) => headers.authorization === `Bearer ${bearer}`);
    expect(sent.length, 'the secrets were used').toBeGreaterThan(5);
    await services.connections.signOut(saved.id);
    expectNoCanary(lab);
    expect(lab.traces(), 'what the server repeated is masked').toContain('***');
    const kept = [...secrets.values()].join('\n');
    for (const token of [canary.accessToken, canary.refreshToken, canary.code]) {
      for (const form of formsOf(token)) expect(kept.includes(form)).toBe(false);
    }
    await services.connections.remove(saved.id);
    expect([...secrets]).toEqual([]);
  });

  it('sends no byte to where redirects, `next` and meta.location lead', async () => {
    const { sink, server } = await run(kind);
    expect(server.seen.some(({ url }) => url.includes('service-info'))).toBe(true);
    expect(sink.seen).toEqual([]);
  });
});

describe('what a workspace or a link can name', () => {
  it('a mapping file that names another server: its paths are read where the person is signed in', async () => {
    const { lab, services, saved, server, shown } = await run('browser');
    const sink = close(await ringCentralDouble());
    const { openConnection } = await import('../../../client/src/inputs/account/connection');
    const { withAccount } = await import('../../../client/src/inputs/account/with-account');
    const { previewImport } = await import('../../../server/src/provisioning/saviynt/import/preview-import');
    const sample = readFileSync(join(__dirname, '../../../samples/ringcentral/ImportAccountEntJSON.json'), 'utf8');
    const text = sample.replaceAll('https://platform.ringcentral.com', sink.url);
    expect(text).toContain(sink.url);
    const document = readSaviyntDocument('file:///w/ImportAccountEntJSON.json', text);
    const [connector] = document === undefined ? [] : groupConnectors([document]).values();
    const connection = await openConnection(services, saved, 'reading');
    if (connector === undefined || connection === undefined) throw new Error('Nothing to preview with.');
    const before = server.seen.length;
    const source = { kind: 'live', connection, withDetails: false } as const;
    const preview = await withAccount(source, { title: 'Previewing', listsUsers: false }, (account) =>
      previewImport({ connector, ...account }),
    );
    shown.push(preview);
    expect(server.seen.length).toBeGreaterThan(before);
    expect(sink.seen).toEqual([]);
    expectNoCanary(lab);
  });

  it('an account on another server gets no credentials and no request', async () => {
    const { lab, services } = await run('JWT app');
    const sink = close(await ringCentralDouble());
    const { accountOnServer } = await import('../../../client/src/inputs/account/choose-account');
    const { readAccountModel } = await import('../../../client/src/inputs/account/read-account');
    // A server on this machine is read with what every simulator takes, and with nothing of the person's.
    const source = await accountOnServer(services, { server: sink.url });
    if (source !== undefined) await readAccountModel(source).catch(() => undefined);
    const seen = JSON.stringify(sink.seen);
    for (const secret of Object.values(canary)) {
      for (const form of formsOf(secret)) expect(seen.includes(form)).toBe(false);
    }
    expect(await accountOnServer(services, { server: 'https://evil.example' })).toBeUndefined();
    expectNoCanary(lab);
  });

  it('a list of connections that somebody changed does not move a secret to another server', async () => {
    const { services, saved, person } = await run('JWT app');
    const sink = close(await ringCentralDouble());
    await services.connections.signOut(saved.id);
    await services.connections.list.save({ ...saved, server: sink.url });
    const moved = services.connections.list.find(saved.id);
    if (moved === undefined) throw new Error('The connection is gone.');
    // The person is asked again, as for a server that is new, and leaves.
    person.answers = [];
    const { signInTo } = await import('../../../client/src/inputs/account/sign-in');
    await expect(signInTo(services, moved)).rejects.toThrow('Nobody answers');
    expect(sink.seen).toEqual([]);
  });

  it('in an untrusted workspace nobody signs in and nothing is read', async () => {
    const { services, saved, server } = await run('JWT app');
    const before = server.seen.length;
    fake.editor = { ...fake.editor, workspace: { ...(fake.editor.workspace as object), isTrusted: false } };
    (fake.editor.window as { showWarningMessage: unknown }).showWarningMessage = async () => undefined;
    const { openConnection } = await import('../../../client/src/inputs/account/connection');
    const { signInTo } = await import('../../../client/src/inputs/account/sign-in');
    expect(await signInTo(services, saved)).toBe(false);
    expect(await openConnection(services, saved, 'reading')).toBeUndefined();
    expect(server.seen.length).toBe(before);
  });
});

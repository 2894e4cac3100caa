import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Choice } from '../../../../../client/src/features/preview/choice';
import {
  canPlanAgain,
  forgetPage,
  rememberedPage,
  rememberPage,
  reopenedView,
} from '../../../../../client/src/features/preview/open-page';
import { Secret } from '../../../../../server/src/ringcentral/secret';

const fake = vi.hoisted(() => ({ files: new Set<string>() }));
vi.mock('vscode', () => ({
  Uri: { parse: (text: string) => ({ path: new URL(text).pathname, toString: () => text }) },
  workspace: {
    asRelativePath: (uri: unknown) => String(uri).replace('file:///w/', ''),
    fs: {
      stat: async (uri: unknown) => {
        if (!fake.files.has(String(uri))) throw new Error('not there');
      },
    },
  },
  window: {},
  QuickPickItemKind: { Separator: -1 },
}));

const uri = (text: string) => ({ path: new URL(text).pathname, toString: () => text }) as Choice['people'];

/** A workspaceState in memory, which keeps what JSON keeps. */
function memento(initial?: unknown) {
  let text = JSON.stringify(initial === undefined ? {} : { 'preview.openPage': initial });
  return {
    keys: () => [],
    get: <T>(key: string) => (JSON.parse(text) as Record<string, unknown>)[key] as T,
    update: async (key: string, value: unknown) => {
      text = JSON.stringify({ ...(JSON.parse(text) as object), [key]: value });
    },
    text: () => text,
  };
}

const mapping = { label: 'ringcentral', place: uri('file:///w/ringcentral/'), key: 'file:///w/ringcentral/' };
const people = uri('file:///w/users.csv');
const fromFile: Choice = {
  mapping,
  people,
  account: { kind: 'file', uri: uri('file:///w/account.json') },
  previous: uri('file:///w/earlier.json'),
  allowed: ['max-disables'],
};
const credentials = { kind: 'token', accessToken: new Secret('s3cret-token') } as const;
const onServer = (id?: string): Choice => ({
  mapping,
  people,
  account: {
    kind: 'live',
    withDetails: true,
    connection: {
      ...(id !== undefined && { id }),
      label: 'Brand EU (production)',
      server: 'https://platform.ringcentral.com',
      credentials,
      allowedHosts: [],
    },
  },
});

beforeEach(() => {
  fake.files = new Set(['file:///w/users.csv', 'file:///w/account.json']);
});

describe('a plan page after the window was reloaded', () => {
  it('is made with what it was made with, and nothing that was allowed', async () => {
    const state = memento();
    await rememberPage(state, fromFile, []);
    const page = rememberedPage(state);
    if (page === undefined) throw new Error('nothing is remembered');
    expect(reopenedView(page)).toEqual({
      inputs: {
        mapping: { label: 'ringcentral', detail: 'ringcentral/' },
        people: { label: 'users.csv', detail: 'users.csv' },
        account: { label: 'account.json', detail: 'account.json' },
      },
      previous: { label: 'earlier.json', detail: 'earlier.json' },
    });
    expect(state.text()).not.toContain('max-disables');
    expect(await canPlanAgain(page)).toBe(true);
  });

  it('is planned only when somebody says so, where a file is gone or an account is on a server', async () => {
    const state = memento();
    await rememberPage(state, onServer('id-1'), []);
    const live = rememberedPage(state);
    expect(live?.account).toEqual({ kind: 'connection', id: 'id-1', withDetails: true });
    expect(live && (await canPlanAgain(live))).toBe(false);
    await rememberPage(state, fromFile, []);
    fake.files.delete('file:///w/users.csv');
    const page = rememberedPage(state);
    expect(page && (await canPlanAgain(page))).toBe(false);
  });

  it('keeps nothing that signs in, and goes back to no server that a link named', async () => {
    const state = memento();
    await rememberPage(state, onServer(), []);
    expect(state.text()).not.toContain('s3cret');
    expect(state.text()).not.toContain('platform.ringcentral.com');
    expect(rememberedPage(state)).toMatchObject({ account: undefined, accountLabel: 'Brand EU (production)' });
  });

  it('does not come back when it was closed, or was written in another form', async () => {
    const state = memento();
    await rememberPage(state, fromFile, []);
    await forgetPage(state);
    expect(rememberedPage(state)).toBeUndefined();
    for (const other of [null, 'x', {}, { mapping: {} }, { mapping: { label: 'm', place: 'p', key: 'k' }, people: 1 }])
      expect(rememberedPage(memento(other))).toBeUndefined();
  });
});

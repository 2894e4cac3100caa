import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Services } from '../../../../../client/src/infrastructure/services';
import { keptAccountOf, labelOfKept, openKept } from '../../../../../client/src/inputs/preview-choices/account';
import { Secret } from '../../../../../server/src/ringcentral/secret';

const fake = vi.hoisted(() => ({ isTrusted: true, files: new Set<string>() }));
vi.mock('vscode', () => ({
  Uri: {
    parse: (text: string) => ({ path: new URL(text).pathname, toString: () => text }),
  },
  workspace: {
    get isTrusted() {
      return fake.isTrusted;
    },
    fs: {
      stat: async (uri: unknown) => {
        if (!fake.files.has(String(uri))) throw new Error('not there');
      },
    },
  },
  window: {},
  QuickPickItemKind: { Separator: -1 },
}));

const credentials = { kind: 'token', accessToken: new Secret('x') } as const;
const simulator = {
  label: 'Simulator',
  detail: '',
  connect: async () => ({ server: 'http://127.0.0.1:1', credentials }),
};

/** Services that know no connection: whatever was kept of one is gone. */
const services = { connections: { list: { find: () => undefined } } } as unknown as Services;

beforeEach(() => {
  fake.isTrusted = true;
  fake.files = new Set(['file:///w/account.json']);
});

describe('an account that was chosen before', () => {
  const file = { kind: 'file', uri: 'file:///w/account.json' } as const;
  const offer = { kind: 'offer', label: 'Simulator' } as const;

  it('is a snapshot file that is still there', async () => {
    expect(await labelOfKept(services, file)).toBe('account.json');
    expect(String((await openKept(services, [], file))?.kind)).toBe('file');
  });

  it('is asked for when the file is gone', async () => {
    fake.files.clear();
    expect(await labelOfKept(services, file)).toBeUndefined();
    expect(await openKept(services, [], file)).toBeUndefined();
  });

  it('is asked for when the connection was removed', async () => {
    const connection = { kind: 'connection', id: 'gone', withDetails: true } as const;
    expect(await labelOfKept(services, connection)).toBeUndefined();
    expect(await openKept(services, [], connection)).toBeUndefined();
  });

  it('may be what is offered, such as the simulator', async () => {
    expect(await openKept(services, [simulator], offer)).toMatchObject({
      kind: 'live',
      connection: { label: 'Simulator' },
      withDetails: true,
    });
    expect(await openKept(services, [], offer)).toBeUndefined();
  });

  it('is not opened on a server from a workspace that is not trusted', async () => {
    fake.isTrusted = false;
    expect(await openKept(services, [simulator], offer)).toBeUndefined();
    expect((await openKept(services, [], file))?.kind).toBe('file');
  });
});

describe('what is kept of an account', () => {
  const connection = { label: 'Brand EU', server: 'https://platform.ringcentral.com', credentials, allowedHosts: [] };

  it('is the id of a connection, and nothing that signs in', () => {
    const kept = keptAccountOf({ kind: 'live', connection: { ...connection, id: 'c1' }, withDetails: false }, []);
    expect(kept).toEqual({ kind: 'connection', id: 'c1', withDetails: false });
  });

  it('is nothing of a server that somebody else named', () => {
    expect(keptAccountOf({ kind: 'live', connection, withDetails: true }, [simulator])).toBeUndefined();
  });

  it('is the label of what is offered', () => {
    const source = { kind: 'live', connection: { ...connection, label: 'Simulator' }, withDetails: true } as const;
    expect(keptAccountOf(source, [simulator])).toEqual({ kind: 'offer', label: 'Simulator' });
  });
});

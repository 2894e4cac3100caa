import { describe, expect, it, vi } from 'vitest';
import { reasonAgainstName } from '../../../../../client/src/inputs/account/add-connection';
import { hostItems, reasonAgainst } from '../../../../../client/src/inputs/account/ask-server';
import { callbackAddress } from '../../../../../client/src/inputs/account/callback-address';
import { hosts } from '../../../../../server/src/knowledge/ringcentral/hosts';
import { parseServerAddress } from '../../../../../server/src/ringcentral/server-address';

const fake = vi.hoisted(() => ({ external: undefined as unknown }));
vi.mock('vscode', () => {
  const from = (parts: Readonly<Record<string, string>>) => ({
    ...parts,
    toString: () => `${parts.scheme}://${parts.authority}${parts.path}${parts.query ? `?${parts.query}` : ''}`,
  });
  return {
    QuickPickItemKind: { Separator: -1 },
    ThemeIcon: class {},
    Uri: { from },
    env: { uriScheme: 'vscode', asExternalUri: async () => fake.external },
    window: {},
    workspace: {},
    commands: {},
  };
});

describe('the servers that are offered', () => {
  const items = hostItems(['gateway.example.com:8443']);

  it('are the API hosts, those in use first, each with what is known of it, and the allowed ones', () => {
    const api = hosts.filter(({ role }) => role === 'api');
    expect(items).toHaveLength(api.length + 1);
    expect(items[0]?.label).toBe('platform.ringcentral.com');
    const devtest = items.find(({ label }) => label === 'platform.devtest.ringcentral.com');
    expect(devtest).toMatchObject({ description: 'retired', detail: expect.stringContaining('15 August 2024') });
    expect(devtest?.detail).toContain('Use platform.ringcentral.com.');
    expect(items.at(-1)).toMatchObject({ description: 'allowed in your settings' });
  });

  it('may all be sent a token', () => {
    for (const { server = '' } of items) {
      expect(() => parseServerAddress(server, ['gateway.example.com:8443'])).not.toThrow();
    }
  });

  it('another address is judged before anything is asked', () => {
    expect(reasonAgainst(' http://127.0.0.1:8080 ', [])).toBeUndefined();
    expect(reasonAgainst('https://evil.example', [])).toContain('no token is sent to it');
    expect(reasonAgainst('https://media.ringcentral.com', [])).toContain('not an API host');
  });
});

describe('the name of a connection', () => {
  const other = { id: 'a', name: 'Production', server: 'https://platform.ringcentral.com', kind: 'jwt' } as const;
  const others = [{ ...other, isProduction: true, isReadOnly: false }];

  it.each([
    ['', 'needs a name'],
    ['   ', 'needs a name'],
    [' production ', 'already'],
    ['x'.repeat(61), '60 characters'],
  ])('%j is not taken', (name, reason) => {
    expect(reasonAgainstName(name, others)).toContain(reason);
  });

  it('is any other', () => {
    expect(reasonAgainstName('Brand EU', others)).toBeUndefined();
  });
});

describe('the redirect URI', () => {
  it('of a desktop is the same in every window', async () => {
    const uri = 'vscode://publisher.name/signed-in';
    fake.external = { scheme: 'vscode', toString: () => `${uri}?windowId%3D7` };
    expect(await callbackAddress('publisher.name')).toBe(uri);
  });

  it('of a browser is the one it is given', async () => {
    const uri = 'https://editor.example/callback?vscode-reqid=1&vscode-path=%2Fsigned-in';
    fake.external = { scheme: 'https', toString: (skip: boolean) => (skip ? uri : encodeURI(uri)) };
    expect(await callbackAddress('publisher.name')).toBe(uri);
  });
});

import { describe, expect, it } from 'vitest';
import { ConnectionList } from '../../../../../client/src/infrastructure/connections/connection-list';
import {
  describeKind,
  labelOf,
  type SavedConnection,
} from '../../../../../client/src/infrastructure/connections/saved-connection';
import { memento } from './memento';

const server = 'https://platform.ringcentral.com';
const connection = (id: string, more: Partial<SavedConnection> = {}): SavedConnection => ({
  id,
  name: `Name ${id}`,
  server,
  kind: 'jwt',
  clientId: 'app',
  isProduction: false,
  isReadOnly: false,
  ...more,
});

describe('the list of connections', () => {
  it('keeps them in the order they were entered, and changes one in its place', async () => {
    const list = new ConnectionList(memento());
    await list.save(connection('a'));
    await list.save(connection('b'));
    await list.save(connection('a', { name: 'Other', isProduction: true }));
    expect(list.all().map(({ name }) => name)).toEqual(['Other', 'Name b']);
    expect(list.find('a')?.isProduction).toBe(true);
  });

  it('offers the default first; the only one is the default', async () => {
    const list = new ConnectionList(memento());
    expect(list.default()).toBeUndefined();
    await list.save(connection('a'));
    expect(list.default()?.id).toBe('a');
    await list.save(connection('b'));
    expect(list.default()).toBeUndefined();
    await list.setDefault('b');
    expect(list.defaultFirst().map(({ id }) => id)).toEqual(['b', 'a']);
    await list.remove('b');
    expect(list.default()?.id).toBe('a');
  });

  it('takes over what was kept by server and app, with a name and the same id', async () => {
    const store = memento({
      connections: [
        { id: `jwt:app:${server}`, server, kind: 'jwt', clientId: 'app' },
        { id: `token:${server}`, server, kind: 'token' },
      ],
    });
    const list = new ConnectionList(store);
    expect(list.all()).toEqual([
      connection(`jwt:app:${server}`, { name: 'platform.ringcentral.com' }),
      {
        id: `token:${server}`,
        name: 'platform.ringcentral.com (2)',
        server,
        kind: 'token',
        isProduction: false,
        isReadOnly: false,
      },
    ]);
    await list.setDefault(`token:${server}`);
    expect(list.all()).toHaveLength(2);
    expect(list.default()?.kind).toBe('token');
  });

  it('leaves out what is no connection, or whose server is no origin', () => {
    const good = connection('a');
    const bad = [null, 7, { id: 'b' }, { ...good, server: 'https://u@evil.example' }, { ...good, kind: 'password' }];
    const list = new ConnectionList(memento({ connections: { version: 2, connections: [good, ...bad] } }));
    expect(list.all()).toEqual([good]);
  });

  it.each([undefined, 'text', 7, {}, { connections: 'x' }])('reads %j as empty', (value) => {
    expect(new ConnectionList(memento({ connections: value })).all()).toEqual([]);
  });
});

describe('a connection in words', () => {
  it('carries its marks', () => {
    expect(labelOf(connection('a', { name: 'EU' }))).toBe('EU');
    expect(labelOf(connection('a', { name: 'EU', isProduction: true, isReadOnly: true }))).toBe(
      'EU (production, read-only)',
    );
  });

  it('says how it signs in', () => {
    expect(describeKind(connection('a'))).toBe('JWT app app');
    expect(describeKind(connection('a', { kind: 'code' }))).toBe('sign-in in the browser, app app');
    expect(describeKind(connection('a', { kind: 'token' }))).toBe('access token');
  });
});

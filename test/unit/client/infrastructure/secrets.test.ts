import { describe, expect, it } from 'vitest';
import type { SecretStorage } from 'vscode';
import { CredentialStore } from '../../../../client/src/infrastructure/secrets';
import { Secret } from '../../../../server/src/ringcentral/secret';

function storage(entries: Readonly<Record<string, string>> = {}) {
  const values = new Map(Object.entries(entries));
  const fake = {
    get: async (key: string) => values.get(key),
    store: async (key: string, value: string) => void values.set(key, value),
    delete: async (key: string) => void values.delete(key),
  };
  const remembered: string[] = [];
  const store = new CredentialStore(fake as unknown as SecretStorage, (secret) => remembered.push(secret));
  return { values, remembered, store };
}

const server = 'https://platform.ringcentral.com';
const one = { id: 'one', server };
const two = { id: 'two', server };
const jwtApp = { kind: 'jwt', clientId: 'app', clientSecret: new Secret('cs'), jwt: new Secret('a.b.c') } as const;

describe('CredentialStore', () => {
  it('gives back a JWT app', async () => {
    const { store } = storage();
    await store.set(one, jwtApp);
    const credentials = await store.get(one);
    expect(
      credentials?.kind === 'jwt' && [
        credentials.clientId,
        credentials.clientSecret?.reveal(),
        credentials.jwt.reveal(),
      ],
    ).toEqual(['app', 'cs', 'a.b.c']);
  });

  it('gives back a public app without a secret', async () => {
    const { store } = storage();
    await store.set(one, { kind: 'jwt', clientId: 'app', jwt: new Secret('a.b.c') });
    expect(await store.get(one)).not.toHaveProperty('clientSecret');
  });

  it('gives back a token', async () => {
    const { store } = storage();
    await store.set(one, { kind: 'token', accessToken: new Secret('tok') });
    const credentials = await store.get(one);
    expect(credentials?.kind === 'token' && credentials.accessToken.reveal()).toBe('tok');
  });

  it('keeps connections apart, and forgets one', async () => {
    const { store, values } = storage();
    await store.set(one, jwtApp);
    await store.set(two, jwtApp);
    await store.delete('one');
    expect(await store.get(one)).toBeUndefined();
    expect([...values.keys()]).toEqual(['ringcentralProvisioning.credentials/two']);
  });

  it('reports every secret it handles, so that the log can mask it', async () => {
    const { store, remembered, values } = storage();
    await store.set(one, jwtApp);
    expect(remembered).toEqual(['a.b.c', 'cs']);
    const again = storage(Object.fromEntries(values));
    await again.store.get(one);
    expect(again.remembered).toEqual(['a.b.c', 'cs']);
  });

  it('gives back an app that people sign in to in a browser', async () => {
    const { store, remembered } = storage();
    await store.set(one, { kind: 'code', clientId: 'app', clientSecret: new Secret('cs') });
    expect(await store.get(one)).toMatchObject({ kind: 'code', clientId: 'app' });
    expect(remembered).toEqual(['cs', 'cs']);
  });

  it('gives credentials to the server they were entered for and to no other', async () => {
    const { store, remembered } = storage();
    await store.set(one, jwtApp);
    remembered.length = 0;
    for (const other of ['https://evil.example', 'http://platform.ringcentral.com', `${server}:8443`]) {
      expect(await store.get({ id: 'one', server: other })).toBeUndefined();
    }
    expect(remembered).toEqual([]);
  });

  it('reads what was kept under server and app before connections had names, for that server only', async () => {
    const id = `jwt:app:${server}`;
    const text = '{"version":1,"kind":"jwt","clientId":"app","clientSecret":"cs","jwt":"a.b.c"}';
    const { store } = storage({ [`ringcentralProvisioning.credentials/${id}`]: text });
    expect(await store.get({ id, server })).toMatchObject({ kind: 'jwt', clientId: 'app' });
    expect(await store.get({ id, server: 'https://evil.example' })).toBeUndefined();
  });

  it.each(['', 'null', '7', '{}', '{"version":3,"kind":"token","accessToken":"x"}', '{"version":2,"kind":"jwt"}'])(
    'reads %j as nothing',
    async (text) => {
      const { store } = storage({ 'ringcentralProvisioning.credentials/one': text });
      expect(await store.get(one)).toBeUndefined();
    },
  );
});

import { describe, expect, it } from 'vitest';
import { ConnectionList, savedConnection } from '../../../../../client/src/inputs/account/connections';
import { checkAccessToken, checkClientId, checkJwt } from '../../../../../client/src/inputs/account/credential-checks';
import { Secret } from '../../../../../server/src/ringcentral/secret';

const server = 'https://platform.ringcentral.com';

function memento() {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: <T>(key: string, fallback?: T) => (values.get(key) as T | undefined) ?? (fallback as T),
    update: async (key: string, value: unknown) => void values.set(key, value),
    text: () => JSON.stringify([...values]),
  };
}

describe('saved connections', () => {
  const one = savedConnection(server, { kind: 'jwt', clientId: 'app', jwt: new Secret('eyJ.secret.sig') });
  const two = savedConnection(server, { kind: 'token', accessToken: new Secret('token-value') });

  it('tells apps on one server apart, and holds nothing secret', async () => {
    const store = memento();
    const list = new ConnectionList(store);
    await list.use(one);
    await list.use(two);
    expect(list.all().map(({ id }) => id)).toEqual([`token:${server}`, `jwt:app:${server}`]);
    expect(store.text()).not.toMatch(/secret|token-value/);
  });

  it('lists what was used last first, once', async () => {
    const list = new ConnectionList(memento());
    await list.use(one);
    await list.use(two);
    await list.use(one);
    expect(list.all()).toEqual([one, two]);
    await list.remove(one.id);
    expect(list.all()).toEqual([two]);
  });
});

describe('what can be told of a credential before it is sent', () => {
  it('accepts what is right, blanks around it aside', () => {
    expect([checkJwt(' aa.bb.cc '), checkClientId('AbC-1'), checkAccessToken('U0pD')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    [checkJwt('sesame'), /three parts/],
    [checkJwt('aa.bb\n.cc'), /line breaks/],
    [checkJwt(' '), /JWT credential/],
    [checkClientId('ada@example.com'), /not a client ID/],
    [checkClientId(''), /developer console/],
    [checkAccessToken('Bearer abc'), /"Bearer"/],
    [checkAccessToken('a b'), /in one piece/],
  ])('%s', (message, expected) => {
    expect(message).toMatch(expected);
    expect(message).not.toMatch(/sesame|ada@|abc/);
  });
});

import { describe, expect, it } from 'vitest';
import { ConnectionList, savedConnection } from '../../../../client/src/features/connection/connections';
import {
  checkAccessToken,
  checkClientId,
  checkJwt,
} from '../../../../client/src/features/connection/credential-checks';
import { reportState } from '../../../../client/src/features/connection/report-state';
import { isReportRequest } from '../../../../client/webview/connection-report/messages';
import type { StageResult } from '../../../../server/src/ringcentral/connection/stage';
import { Secret } from '../../../../server/src/ringcentral/secret';

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

describe('the state of the report page', () => {
  const stage: StageResult = {
    id: 'host',
    title: 'Reachable',
    state: 'passed',
    evidence: '84 ms',
    durationMs: 84,
    facts: { a: 1 },
  };

  it('fills in while the test runs', () => {
    expect(reportState('h', [])).toMatchObject({ title: 'h', outcome: 'running', summary: 'Connecting …' });
    expect(reportState('h', [stage])).toMatchObject({ outcome: 'running', summary: 'Reachable done, going on …' });
  });

  it('ends with the outcome', () => {
    const report = {
      server: { label: 'RingCentral (production)', host: 'h' },
      startedAt: '2026-11-21T00:00:00Z',
      durationMs: 1,
      outcome: 'warned',
      stages: [stage],
    } as const;
    const state = reportState('h', report.stages, report);
    expect(state).toMatchObject({ title: 'RingCentral (production) · h', outcome: 'warned' });
    expect(state.summary).toMatch(/works\. Read the warnings/);
    expect(state.stages[0]).not.toHaveProperty('facts');
  });

  it('believes only messages it knows', () => {
    expect([{ type: 'again' }, { type: 'rm' }, null, 'again', {}].map(isReportRequest)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

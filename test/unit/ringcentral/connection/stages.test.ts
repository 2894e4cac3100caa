import { describe, expect, it } from 'vitest';
import { hostInfo } from '../../../../server/src/knowledge/ringcentral/hosts';
import { createAccountClient } from '../../../../server/src/ringcentral/account-client';
import { hostStage } from '../../../../server/src/ringcentral/connection/stages/host';
import { judgeTrusted, tlsStage } from '../../../../server/src/ringcentral/connection/stages/tls';
import { closing } from '../helpers/cleanup';
import { readyToken, ringCentralDouble } from '../helpers/ringcentral-double';
import { steadyClock } from '../helpers/steady-clock';

const close = closing();

async function context(hostName: string) {
  const server = close(await ringCentralDouble());
  const clock = steadyClock();
  const client = createAccountClient({ server: server.url, credentials: readyToken, clock });
  const info = hostInfo(hostName);
  if (info === undefined) throw new Error(`${hostName} is not known`);
  return {
    address: { ...client.address, info },
    client,
    credentials: readyToken,
    clock,
    timeoutMs: 1000,
    signal: undefined,
    proxy: { source: 'HTTPS_PROXY', isUsed: false },
    mapping: undefined,
    learned: {},
    isIndirect: false,
    tokenAccepted: false,
  };
}

describe('the host', () => {
  it('that still answers but is retired is worth a warning and names its replacement', async () => {
    const finding = await hostStage.run(await context('platform.devtest.ringcentral.com'));
    expect(finding).toMatchObject({ state: 'warned', remedy: 'Use https://platform.ringcentral.com.' });
  });

  it('in production passes', async () => {
    expect((await hostStage.run(await context('platform.ringcentral.com'))).state).toBe('passed');
  });
});

describe('the certificate', () => {
  const now = Date.UTC(2026, 0, 15);
  const certificate = { protocol: 'TLS 1.3', subject: '*.ringcentral.com', issuer: 'An Authority' };

  it('passes with its holder, issuer and last day', () => {
    expect(judgeTrusted({ ...certificate, validTo: Date.UTC(2026, 5, 1) }, now)).toMatchObject({
      state: 'passed',
      evidence: 'TLS 1.3, certificate of *.ringcentral.com by An Authority, valid until 2026-06-01',
    });
  });

  it('is worth a warning in its last two weeks', () => {
    expect(judgeTrusted({ ...certificate, validTo: Date.UTC(2026, 0, 20) }, now)).toMatchObject({
      state: 'warned',
      evidence: expect.stringContaining('5 days left'),
    });
  });

  it('is unknown behind a proxy', async () => {
    const direct = await context('platform.ringcentral.com');
    const proxied = { ...direct, address: { ...direct.address, isSecure: true }, isIndirect: true };
    expect((await tlsStage.run(proxied)).state).toBe('unknown');
  });
});

import { describe, expect, it } from 'vitest';
import { proxyFromEditor, proxyFromEnvironment } from '../../../../server/src/ringcentral/connection/proxy-settings';
import { proxyStage } from '../../../../server/src/ringcentral/connection/stages/proxy';

const address = new URL('https://platform.ringcentral.com');
const proxy = 'http://someone:pass-word-1@proxy.example:8080';

describe('the proxy of the environment', () => {
  it('shows its host and never who signs in to it', () => {
    const settings = proxyFromEnvironment(address, { HTTPS_PROXY: proxy, NODE_USE_ENV_PROXY: '1' }, '24.1.0');
    expect(settings).toEqual({ source: 'HTTPS_PROXY', proxy: 'proxy.example:8080', isUsed: true });
    expect(JSON.stringify(settings)).not.toContain('pass-word-1');
  });

  it.each([
    ['20.20.2', { NODE_USE_ENV_PROXY: '1' }, 'Use Node 24'],
    ['22.21.0', {}, 'Set NODE_USE_ENV_PROXY=1'],
    ['24.0.0', {}, 'Set NODE_USE_ENV_PROXY=1'],
  ])('is not used by Node %s with %j, and says what would', (version, env, remedy) => {
    const settings = proxyFromEnvironment(address, { https_proxy: proxy, ...env }, version);
    expect(settings).toMatchObject({ source: 'https_proxy', isUsed: false, remedy: expect.stringContaining(remedy) });
  });

  it.each([
    ['platform.ringcentral.com', true],
    ['.ringcentral.com', true],
    ['*.ringcentral.com', true],
    ['ringcentral.com', true],
    ['other.example, *', true],
    ['notringcentral.com', false],
    ['platform.ringcentral.com.example', false],
  ])('NO_PROXY %s excepts the host: %s', (NO_PROXY, isExcepted) => {
    const env = { HTTPS_PROXY: proxy, NODE_USE_ENV_PROXY: '1', NO_PROXY };
    expect(proxyFromEnvironment(address, env, '24.0.0').isUsed).toBe(!isExcepted);
  });

  it('that is none is none', () => {
    expect(proxyFromEnvironment(address, { HTTPS_PROXY: 'http://' }, '24.0.0').proxy).toBeUndefined();
    expect(proxyFromEnvironment(address, { HTTP_PROXY: proxy }, '24.0.0').proxy).toBeUndefined();
  });
});

describe('the proxy of VS Code', () => {
  it('is that of its settings', () => {
    expect(proxyFromEditor(address, { proxy, support: 'override', noProxy: [] })).toMatchObject({ isUsed: true });
    expect(proxyFromEditor(address, { proxy, support: 'off', noProxy: [] })).toMatchObject({ isUsed: false });
    expect(proxyFromEditor(address, { proxy, support: 'on', noProxy: ['.ringcentral.com'] }).isUsed).toBe(false);
    expect(proxyFromEditor(address, { proxy: '', support: 'on', noProxy: [] }).proxy).toBeUndefined();
  });
});

describe('the stage', () => {
  const context = (trust: string, settings: object) =>
    ({
      address: { trust, origin: 'http://127.0.0.1:1' },
      proxy: settings,
      isIndirect: false,
      timeoutMs: 500,
    }) as unknown as Parameters<typeof proxyStage.run>[0];

  it('says why a proxy that is named is not used', async () => {
    const settings = proxyFromEnvironment(address, { HTTPS_PROXY: proxy }, '20.20.2');
    expect(await proxyStage.run(context('ringcentral', settings))).toMatchObject({
      state: 'passed',
      evidence: 'HTTPS_PROXY names proxy.example:8080, but Node 20.20.2 does not use it for its requests',
    });
  });

  it('fails with a remedy when nothing comes through', async () => {
    const settings = { source: 'The setting http.proxy', proxy: 'proxy.example:8080', isUsed: true };
    expect(await proxyStage.run(context('ringcentral', settings))).toMatchObject({
      state: 'failed',
      cause: expect.stringContaining('407'),
      remedy: expect.stringContaining('proxy'),
    });
  });

  it('asks this machine directly', async () => {
    expect((await proxyStage.run(context('loopback', { source: 'HTTPS_PROXY', isUsed: true }))).state).toBe('passed');
  });
});

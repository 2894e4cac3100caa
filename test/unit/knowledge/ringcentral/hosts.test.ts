import { describe, expect, it } from 'vitest';
import {
  hostInfo,
  hosts,
  isRingCentralApiHost,
  isRingCentralHost,
} from '../../../../server/src/knowledge/ringcentral/hosts';

describe('hosts', () => {
  it.each([
    'platform.ringcentral.com.attacker.example',
    'attacker-platform.ringcentral.com',
    'ringcentral.com',
    'platform.ringcentral.com.',
    'platform.ringcentral.com:8443',
    'user@platform.ringcentral.com',
    'platform.ringcentral.com\\.attacker.example',
    'рlatform.ringcentral.com',
    '',
  ])('does not take %s for RingCentral', (host) => {
    expect(isRingCentralHost(host)).toBe(false);
    expect(isRingCentralApiHost(host)).toBe(false);
  });

  it('knows every listed host, letter case aside', () => {
    for (const { host } of hosts) expect(isRingCentralHost(host.toUpperCase())).toBe(true);
  });

  it('says that the sandbox is retired, since when, and what replaces it', () => {
    const sandbox = hostInfo('platform.devtest.ringcentral.com');
    expect(sandbox).toMatchObject({ status: 'retired', replacement: 'platform.ringcentral.com' });
    expect(sandbox?.description).toContain('15 August 2024');
  });

  it('sends no token to hosts that have no API', () => {
    expect(isRingCentralApiHost('scim.ringcentral.com')).toBe(false);
    expect(isRingCentralApiHost('media.ringcentral.com')).toBe(false);
    expect(isRingCentralApiHost('platform.ringcentral.biz')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { parseServerAddress } from '../../../server/src/ringcentral/server-address';

describe('where a token may go', () => {
  it.each([
    ['https://platform.ringcentral.com', 'ringcentral'],
    ['https://PLATFORM.RINGCENTRAL.COM/', 'ringcentral'],
    ['https://platform.ringcentral.biz', 'ringcentral'],
    ['http://127.0.0.1:8080', 'loopback'],
    ['http://localhost:8080', 'loopback'],
    ['http://[::1]:8080', 'loopback'],
    ['https://scim.example.com:8443', 'allowed'],
  ])('%s is trusted as %s', (server, trust) => {
    expect(parseServerAddress(server, ['scim.example.com:8443'])).toMatchObject({ trust });
  });

  it.each([
    'https://platform.ringcentral.com.evil.example',
    'https://evil.example/platform.ringcentral.com',
    'https://evilplatform.ringcentral.com',
    'https://platform.ringcentral.com.',
    'https://platform.ringcentral.com@evil.example',
    'https://user:password@platform.ringcentral.com',
    'https://platform.ringcentral.com:8443',
    'https://media.ringcentral.com',
    'http://platform.ringcentral.com',
    'http://scim.example.com:8443',
    'https://scim.example.com',
    'https://sub.scim.example.com:8443',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'ftp://platform.ringcentral.com',
    'javascript:alert(1)',
    'platform.ringcentral.com',
    '',
  ])('%s is refused', (server) => {
    expect(() => parseServerAddress(server, ['scim.example.com:8443', 'media.ringcentral.com'])).toThrow(
      expect.objectContaining({ kind: 'address' }),
    );
  });

  it('does not repeat a password in an address', () => {
    for (const server of ['https://user:hunter2@platform.ringcentral.com', 'user://a:hunter2@x y']) {
      expect(() => parseServerAddress(server)).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
      );
    }
  });

  it('says what to write instead', () => {
    expect(() => parseServerAddress('https://scim.ringcentral.com')).toThrow('Write https://platform.ringcentral.com');
  });
});

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
    ['https://SCIM.EXAMPLE.COM:8443', 'allowed'],
    ['https://platform.ringcentral.com:443', 'ringcentral'],
    // Full-width letters and the ideographic full stop are, by the URL standard, the plain ones: the same host.
    ['https://ｐlatform.ringcentral。com', 'ringcentral'],
    // So are the other ways to write the number of this machine.
    ['http://0x7f.1:8080', 'loopback'],
    ['http://2130706433:8080', 'loopback'],
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
    // Backslashes, which URLs read as slashes; the host is what stands before them.
    'https://evil.example\\@platform.ringcentral.com',
    'https://evil.example\\.platform.ringcentral.com',
    'https:\\\\evil.example',
    'https://platform.ringcentral.com:443@evil.example',
    'https://platform.ringcentral.com%40evil.example',
    'https://platform.ringcentral.com%2eevil.example',
    'https://platform.ringcentral.com:0443@evil.example',
    // Letters that look alike, and what they become.
    'https://plаtform.ringcentral.com',
    'https://xn--pltform-5fg.ringcentral.com',
    'https://platform.ringcentral.сom',
    'https://platform-ringcentral.com',
    'https://platform.ringcentral.com.',
    'https://platform.ringcentral.com..',
    'https://.platform.ringcentral.com',
    'https://platform.ringcentral.com:444',
    'https://[::ffff:7f00:1]',
    'http://[::ffff:127.0.0.1]:8080',
    'https://[2001:db8::1]',
    'http://0.0.0.0:8080',
    'http://localhost.:8080',
    'http://127.0.0.1@evil.example',
    'http://127.0.0.1.nip.io',
    'https://platform.ringcentral.com#@evil.example',
    'https://platform.ringcentral.com?@evil.example',
    'https://login.ringcentral.biz',
    'https://scim.ringcentral.com',
    'https://scim.example.com:8443.evil.example',
    'https://SCIM.example.com:8444',
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

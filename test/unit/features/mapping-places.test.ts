import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../server/src/documents/document';
import { mappingPlaces } from '../../../server/src/features/mapping-places';

const SAMPLES = resolve(__dirname, '../../../samples');

/** Which previews start in a text, each with the line it starts on, trimmed. */
function places(uri: string, text: string): readonly (readonly [preview: string, line: string])[] {
  const document = readDocument(uri, text);
  if (document === undefined) throw new Error(`${uri} is not recognised`);
  return mappingPlaces(document).map(({ preview, offset }) => [
    preview,
    text
      .slice(offset, offset + 400)
      .split('\n')
      .slice(0, 2)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
  ]);
}

const ofSample = (path: string) => places(path, readFileSync(join(SAMPLES, path), 'utf8'));

describe('what of a file can be previewed', () => {
  it.each(['Create', 'Update', 'Enable', 'Disable', 'Remove'])('%sAccountJSON starts at its first call', (name) => {
    const found = ofSample(`ringcentral/${name}AccountJSON.json`);
    expect(found).toHaveLength(1);
    expect(found[0]?.[0]).toBe('provisioning');
    expect(found[0]?.[1]).toMatch(/^\{ "name": "call1"/);
  });

  it('an import of accounts starts an import preview', () => {
    expect(ofSample('ringcentral/ImportAccountEntJSON.json').map(([preview]) => preview)).toEqual(['import']);
  });

  it('a connection has nothing to preview', () => {
    expect(ofSample('ringcentral/ConnectionJSON.json')).toEqual([]);
  });

  it('a parameter without a call starts at its object', () => {
    expect(places('CreateAccountJSON.json', '{"call": []}')).toEqual([['provisioning', '{"call": []}']]);
  });

  it('every parameter of a transport package has a place of its own', () => {
    const found = ofSample('transport-package/Connection_2026-11-02_08-15-00(UTC).json');
    expect(found.filter(([preview]) => preview === 'provisioning').length).toBeGreaterThan(1);
    expect(found.filter(([preview]) => preview === 'import')).toHaveLength(1);
  });

  it('a synchronization schema starts at the object mapping of its users, not at that of its groups', () => {
    const found = ofSample('entra/ringcentral.synchronization-schema.json');
    expect(found).toHaveLength(1);
    const [start] = found;
    expect(start?.[1]).toMatch(/^\{/);
  });

  it('a neutral mapping starts where it leads to RingCentral and says whose it is', () => {
    expect(ofSample('jumpcloud/ringcentral.ringcentral-mapping.json')).toHaveLength(1);
    const text = (member: string) => `{"ringcentralMapping": 1, ${member} "attributes": []}`;
    expect(places('x.ringcentral-mapping.json', text('"provider": "okta",'))).toHaveLength(1);
    expect(places('x.ringcentral-mapping.json', text(''))).toEqual([]);
    expect(places('x.ringcentral-mapping.json', text('"provider": "okta", "direction": "fromRingCentral",'))).toEqual(
      [],
    );
  });

  it('profile mappings of Okta start either way', () => {
    expect(ofSample('okta/ringcentral.profile-mapping.json')).toHaveLength(1);
    expect(ofSample('okta/ringcentral-import.profile-mapping.json')).toHaveLength(1);
    expect(ofSample('okta/user-schema.json')).toEqual([]);
  });

  it('of mappings both ways only those out of Okta, which are what the preview plans', () => {
    const mapping = (id: string, source: string, target: string) => ({
      id,
      source: { id: 's', name: 'x', type: source },
      target: { id: 't', name: 'y', type: target },
      properties: { email: { expression: 'user.email', pushStatus: 'PUSH' } },
    });
    const text = JSON.stringify([mapping('in', 'appuser', 'user'), mapping('out', 'user', 'appuser')]);
    expect(places('ringcentral.profile-mapping.json', text).map(([, line]) => /"id":"(\w+)"/.exec(line)?.[1])).toEqual([
      'out',
    ]);
  });

  it('users of JumpCloud are previewed by its own table; its application is not', () => {
    expect(ofSample('jumpcloud/users.json')).toHaveLength(1);
    expect(ofSample('jumpcloud/application.json')).toEqual([]);
  });
});

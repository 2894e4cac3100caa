import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { type MappingPartInfo, mappingPartMethod } from '../../server/src/lsp/protocol';
import { LineIndex } from '../../server/src/text/line-index';
import { eachTransport } from './support/each-transport';

const okta = readFileSync(resolve(join(__dirname, '../../samples/okta/ringcentral.profile-mapping.json')), 'utf8');

eachTransport((start) => {
  it('says which attribute of a mapping stands on a line, also after an edit', async () => {
    const client = await start();
    const text = `\r\n${okta.replaceAll('\n', '\r\n')}`;
    const document = await client.open('a.profile-mapping.json', text);
    const position = new LineIndex(text).positionAt(text.indexOf('user.city'));
    const { uri } = document.id.textDocument;
    const ask = (at: object) => client.request<MappingPartInfo | null>(mappingPartMethod, { uri, position: at });
    const item = await ask({ line: position.line, character: 0 });
    expect(item?.name).toBe('city');
    expect(text.slice(item?.start, item?.end)).toContain('user.city');
    expect(await ask({ line: 0, character: 0 })).toBeNull();
    expect(await ask({ line: 99_999, character: 0 })).toBeNull();
  });

  it('says nothing about other files', async () => {
    const client = await start();
    const { id } = await client.open('package.json', '{"name":"x"}');
    const place = { uri: id.textDocument.uri, position: { line: 0, character: 2 } };
    expect(await client.request(mappingPartMethod, place)).toBeNull();
  });
});

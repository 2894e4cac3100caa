import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { type MappingPlaceInfo, mappingPlacesMethod } from '../../server/src/lsp/protocol';
import type { TestClient } from './support/client';
import { eachTransport } from './support/each-transport';

const SAMPLES = resolve(__dirname, '../../samples');

const places = (client: TestClient, uri: string) =>
  client.request<MappingPlaceInfo[] | null>(mappingPlacesMethod, { uri });

eachTransport((start) => {
  it('says where a preview starts, as the text is while it is edited', async () => {
    const client = await start();
    const text = readFileSync(join(SAMPLES, 'ringcentral/CreateAccountJSON.json'), 'utf8');
    const document = await client.open('Acme.CreateAccountJSON.json', `\n${text}`);
    const line = text.split('\n').findIndex((one) => one.trim() === '"call": [') + 2;
    expect(await places(client, document.id.textDocument.uri)).toEqual([
      { preview: 'provisioning', position: { line, character: expect.any(Number) } },
    ]);
  });

  it('says nothing about other files', async () => {
    const client = await start();
    const document = await client.open('package.json', '{"name":"x"}');
    expect(await places(client, document.id.textDocument.uri)).toBeNull();
  });
});

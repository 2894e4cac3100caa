import { expect, it } from 'vitest';
import { type CallInfo, callsMethod } from '../../server/src/lsp/protocol';
import type { TestClient } from './support/client';
import { eachTransport } from './support/each-transport';

const calls = (client: TestClient, uri: string) => client.request<CallInfo[] | null>(callsMethod, { uri });

const create = JSON.stringify(
  {
    call: [
      { name: 'call1', url: 'https://platform.ringcentral.com/scim/v2/Users', httpMethod: 'get' },
      { name: 'noUrl' },
    ],
  },
  null,
  2,
);
const imported = JSON.stringify(
  {
    accountParams: {
      call: { list: { http: { url: 'https://platform.ringcentral.com/scim/v2/Users', httpMethod: 'GET' } } },
    },
  },
  null,
  2,
);

eachTransport((start) => {
  it('names the calls of a provisioning parameter that have a URL', async () => {
    const client = await start();
    const document = await client.open('Acme.CreateAccountJSON.json', create);
    expect(await calls(client, document.id.textDocument.uri)).toEqual([
      {
        name: 'call1',
        parameter: 'CreateAccountJSON',
        method: 'GET',
        offset: create.indexOf('{', 3),
        position: { line: 2, character: 4 },
      },
    ]);
  });

  it('names the calls of an import', async () => {
    const client = await start();
    const document = await client.open('Acme.ImportAccountEntJSON.json', imported);
    const [found] = (await calls(client, document.id.textDocument.uri)) ?? [];
    expect(found).toMatchObject({ name: 'list', method: 'GET', position: { line: 3 } });
  });

  it('says nothing about other files', async () => {
    const client = await start();
    const document = await client.open('package.json', '{"call":[{"url":"x"}]}');
    expect(await calls(client, document.id.textDocument.uri)).toBeNull();
  });
});

import { expect, it } from 'vitest';
import { listFilesMethod, readFileMethod } from '../../server/src/lsp/protocol';
import { type TestClient, TestDocument } from './support/client';
import { eachTransport } from './support/each-transport';

const folder = 'saviynt-package://616263/a.zip/Acme/';
const connections = '{ "authentications": { "acctAuth": { "authType": "oauth2" } } }';
const create =
  '{ "call": [{ "name": "call1", "connection": "otherAuth", "httpMethod": "POST", "url": "https://platform.ringcentral.com/scim/v2/Users" }] }';

async function open(client: TestClient, name: string, text: string): Promise<TestDocument> {
  const document = new TestDocument(client, folder + name, text);
  const textDocument = { uri: document.uri, languageId: 'json', version: 1, text };
  await client.notify('textDocument/didOpen', { textDocument });
  return document;
}

/** Answers as VS Code's file systems would; returns what was asked. */
function serve(client: TestClient, files: Readonly<Record<string, string>>): string[] {
  const asked: string[] = [];
  client.connection.onRequest(listFilesMethod, ({ uri }: { uri: string }) => {
    asked.push(uri);
    return Object.entries(files).map(([name, text]) => ({ name, stamp: String(text.length), size: text.length }));
  });
  client.connection.onRequest(readFileMethod, ({ uri }: { uri: string }) => {
    asked.push(uri);
    return files[decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))] ?? null;
  });
  return asked;
}

const codes = async (document: TestDocument) => (await document.diagnostics()).map(({ code }) => code);

eachTransport((start) => {
  it('checks a document of a package together with the others, which the client reads', async () => {
    const client = await start({ initializationOptions: { servesFiles: true } });
    const asked = serve(client, { 'ConnectionJSON.json': connections });
    const document = await open(client, 'CreateAccountJSON.json', create);
    expect(await codes(document)).toContain('saviynt/unknown-connection');
    expect(asked).toEqual([folder, `${folder}ConnectionJSON.json`]);
  });

  it('without the others, names are unknown and not wrong', async () => {
    const client = await start({ initializationOptions: { servesFiles: true } });
    serve(client, {});
    expect(await codes(await open(client, 'CreateAccountJSON.json', create))).not.toContain(
      'saviynt/unknown-connection',
    );
  });

  it('asks nothing of a client that does not serve files, and nothing about files of this machine', async () => {
    const client = await start();
    const asked = serve(client, { 'ConnectionJSON.json': connections });
    expect(await codes(await open(client, 'CreateAccountJSON.json', create))).not.toContain(
      'saviynt/unknown-connection',
    );
    await (await client.open('CreateAccountJSON.json', create)).diagnostics();
    expect(asked).toEqual([]);
  });

  it('a client that answers nonsense, or an error, costs nothing but the files beside', async () => {
    const client = await start({ initializationOptions: { servesFiles: true } });
    client.connection.onRequest(listFilesMethod, () => [{ name: 7 }, null, 'x']);
    expect(await codes(await open(client, 'CreateAccountJSON.json', create))).not.toContain(
      'saviynt/unknown-connection',
    );
    const other = await start({ initializationOptions: { servesFiles: true } });
    expect(await codes(await open(other, 'CreateAccountJSON.json', create))).not.toContain(
      'saviynt/unknown-connection',
    );
  });
});

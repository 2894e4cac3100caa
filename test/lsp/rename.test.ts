import { expect, it } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import { fullCapabilities, plainCapabilities } from './support/client';
import { eachTransport } from './support/each-transport';

const connectionJson = '{ "authentications": { "acctAuth": {} } }';
const create = '{ "call": [{ "name": "call1", "connection": "acctAuth", "url": "https://x.example" }] }';

eachTransport((start) => {
  it('renames an authentication in the open file and in the one beside it', async () => {
    const textDocument = { ...fullCapabilities.textDocument, rename: { prepareSupport: true } };
    const client = await start({ capabilities: { ...fullCapabilities, textDocument } });
    expect(client.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true });
    client.write('ConnectionJSON.json', connectionJson);
    const document = await client.open('CreateAccountJSON.json', create);
    const position = { line: 0, character: create.indexOf('acctAuth') + 2 };
    const params = { textDocument: { uri: document.uri }, position };
    expect(await client.request('textDocument/prepareRename', params)).toMatchObject({ placeholder: 'acctAuth' });
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...params, newName: 'ringCentral' });
    const at = (text: string) => [{ newText: 'ringCentral', range: rangeOf(text, 'acctAuth') }];
    expect(edit.documentChanges).toEqual(
      expect.arrayContaining([
        { textDocument: { uri: document.uri, version: 1 }, edits: at(create) },
        { textDocument: { uri: client.uri('ConnectionJSON.json'), version: null }, edits: at(connectionJson) },
      ]),
    );
    expect(edit.documentChanges).toHaveLength(2);
  });

  it('says why a name stays', async () => {
    const client = await start({ capabilities: plainCapabilities });
    expect(client.initialized.capabilities.renameProvider).toBe(true);
    const document = await client.open('CreateAccountJSON.json', create);
    const position = { line: 0, character: create.indexOf('acctAuth') };
    const params = { textDocument: { uri: document.uri }, position, newName: 'a' };
    await expect(client.request('textDocument/rename', params)).rejects.toThrow('is not among these files');
    const key = { ...params, position: { line: 0, character: create.indexOf('url') } };
    expect(await client.request('textDocument/rename', key)).toBeNull();
  });
});

function rangeOf(text: string, word: string) {
  const character = text.indexOf(word);
  return { start: { line: 0, character }, end: { line: 0, character: character + word.length } };
}

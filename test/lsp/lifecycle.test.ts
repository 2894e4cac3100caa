import { expect, it } from 'vitest';
import { plainCapabilities } from './support/client';
import { eachTransport } from './support/each-transport';

eachTransport((start) => {
  it('ends with code 0, and sends nothing after shutdown', async () => {
    const client = await start({ capabilities: plainCapabilities });
    const document = await client.open('CreateAccountJSON.json', '{}');
    await client.until(() => client.pushed(document.uri) !== undefined);
    await document.edit(1, 1, ' "call": [');
    await client.request('shutdown', undefined);
    const before = client.received.length;
    await expect(document.ask('hover', 0)).rejects.toMatchObject({ code: -32600 });
    await new Promise((resolve) => setTimeout(resolve, 600)); // longer than any pause before a push
    expect(client.received).toHaveLength(before);
    if (!client.isSpawned) return;
    await client.notify('exit', undefined);
    expect(await client.transport.ended).toBe(0);
  });

  it('answers a cancelled request with RequestCancelled', async () => {
    const client = await start();
    const document = await client.open('CreateAccountJSON.json', '{}');
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node');
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest('textDocument/completion', document.at(1), source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
    expect(await document.ask('completion', 1)).toBeTruthy();
  });

  it('survives parameters that make no sense', async () => {
    const client = await start();
    const document = await client.open('CreateAccountJSON.json', '{}');
    const nonsense: readonly (readonly [string, unknown])[] = [
      ['textDocument/hover', {}],
      ['textDocument/completion', { textDocument: { uri: 7 } }],
      ['textDocument/definition', { ...document.id, position: { line: -5, character: 1e9 } }],
      ['textDocument/codeAction', document.id],
      ['textDocument/diagnostic', null],
      ['textDocument/semanticTokens/range', { ...document.id, range: null }],
      ['ringcentralProvisioning/documentInfo', undefined],
    ];
    for (const [method, params] of nonsense) await client.request(method, params).catch(() => undefined);
    for (const method of ['didOpen', 'didChange', 'didClose', 'didSave'])
      await client.notify(`textDocument/${method}`, { textDocument: null });
    await client.notify('workspace/didChangeWatchedFiles', {});
    await client.notify('workspace/didChangeConfiguration', undefined);
    expect(await document.ask('completion', 1)).not.toHaveLength(0);
  });

  it('says nothing at all about other JSON files', async () => {
    const client = await start();
    const document = await client.open('package.json', '{ "name": "x", "call": [ }');
    expect(await document.report()).toMatchObject({ kind: 'full', items: [] });
    for (const method of ['completion', 'hover', 'definition', 'references', 'documentHighlight', 'documentSymbol'])
      expect(await document.ask(method, 3, { context: {} })).toBeNull();
    const range = document.range(0, 5);
    expect(
      await client.request('textDocument/codeAction', { ...document.id, range, context: { diagnostics: [] } }),
    ).toBeNull();
    expect(await client.request('textDocument/semanticTokens/full', document.id)).toEqual({ data: [] });
    expect(await client.request('ringcentralProvisioning/documentInfo', { uri: document.uri })).toBeNull();
  });

  it('pushes nothing about other JSON files either, and takes back what it said when a file is ours no more', async () => {
    const client = await start({ capabilities: plainCapabilities });
    const other = await client.open('package.json', '{ "call": [ }');
    const ours = await client.open('by-shape.json', '{ "authentications": {}, }');
    await client.until(() => client.pushed(ours.uri) !== undefined);
    expect(client.pushed(ours.uri)?.diagnostics).not.toEqual([]);
    await ours.edit(3, 4, 'x');
    await client.until(() => client.pushed(ours.uri)?.diagnostics.length === 0);
    await other.close();
    await ours.close();
    await client.request('shutdown', undefined);
    expect(client.pushed(other.uri)).toBeUndefined();
  });
});

import { expect, it } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import { fullCapabilities, plainCapabilities } from './support/client';
import { eachTransport } from './support/each-transport';

const retired = (host: string) =>
  `{ "call": [{ "name": "call1", "connection": "acctAuth", "httpMethod": "GET", "url": "https://${host}/scim/v2/Users" }] }`;
const broken = retired('platform.devtest.ringcentral.com');
const code = 'ringcentral/retired-host';

eachTransport((start) => {
  it('names the rule, its page and the exact place', async () => {
    const client = await start({ initializationOptions: { docsBase: 'file:///ext/docs/' } });
    const document = await client.open('CreateAccountJSON.json', broken);
    const found = (await document.diagnostics()).find((diagnostic) => diagnostic.code === code);
    expect(found).toMatchObject({
      source: 'RingCentral Provisioning',
      codeDescription: { href: 'file:///ext/docs/rules/ringcentral/retired-host.md' },
      data: { code },
    });
    expect(document.slice(found?.range ?? document.range(0, 0))).toContain('platform.devtest.ringcentral.com');
  });

  it('answers Unchanged until something changes', async () => {
    const client = await start();
    const document = await client.open('CreateAccountJSON.json', broken);
    const first = await document.report();
    expect(await document.report(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await document.edit(0, 0, ' ');
    const second = await document.report(first.resultId);
    expect(second.kind).toBe('full');
    expect(second.resultId).not.toBe(first.resultId);
  });

  it('leaves the syntax of .json files to the client that reports it, and only that', async () => {
    const client = await start({ initializationOptions: { jsonSyntaxBy: 'client' } });
    const text = '{ "call": [ { "httpParams": "{" } ';
    const json = await client.open('CreateAccountJSON.json', text);
    expect((await json.diagnostics()).map((diagnostic) => diagnostic.code)).not.toContain('json/unclosed');
    const own = await client.open('UpdateAccountJSON.json', text, 'saviynt-json');
    expect((await own.diagnostics()).map((diagnostic) => diagnostic.code)).toContain('json/unclosed');
  });

  it('reads severities from the settings, and again when they change', async () => {
    const client = await start({ settings: { rules: { [code]: 'hint', nonsense: 7 } } });
    const document = await client.open('CreateAccountJSON.json', broken);
    const severity = async () =>
      (await document.diagnostics()).find((diagnostic) => diagnostic.code === code)?.severity;
    expect(await severity()).toBe(4);
    client.settings = { rules: { [code]: 'off' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.received.includes('workspace/diagnostic/refresh'));
    expect(await severity()).toBeUndefined();
  });

  it('reads settings that a client pushes', async () => {
    const client = await start({ capabilities: { ...fullCapabilities, workspace: {} } });
    const document = await client.open('CreateAccountJSON.json', broken);
    await client.notify('workspace/didChangeConfiguration', {
      settings: { ringcentralProvisioning: { rules: { [code]: 'off' } } },
    });
    expect((await document.diagnostics()).map((diagnostic) => diagnostic.code)).not.toContain(code);
  });

  it('checks again when a file beside it changes', async () => {
    const client = await start();
    const document = await client.open('CreateAccountJSON.json', broken);
    const first = await document.report();
    client.write('ConnectionJSON.json', '{ "authentications": { "other": {} } }');
    const uri = client.uri('ConnectionJSON.json');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
    await client.until(() => client.received.includes('workspace/diagnostic/refresh'));
    expect((await document.report(first.resultId)).kind).toBe('full');
  });

  it('takes an open ConnectionJSON before the saved one', async () => {
    const client = await start();
    client.write('ConnectionJSON.json', '{ "authentications": { "saved": {} } }');
    const document = await client.open('CreateAccountJSON.json', '{ "call": [{ "connection": "" }] }');
    const labels = async () =>
      (await document.ask<{ label: string }[]>('completion', document.text.indexOf('""') + 1)).map(
        ({ label }) => label,
      );
    expect(await labels()).toEqual(['saved']);
    const connection = await client.open('ConnectionJSON.json', '{ "authentications": { "typed": {} } }');
    expect(await labels()).toEqual(['typed']);
    await connection.close();
    expect(await labels()).toEqual(['saved']);
  });

  it('pushes after an edit, and takes everything back when the document is closed', async () => {
    const client = await start({ capabilities: plainCapabilities });
    const document = await client.open('CreateAccountJSON.json', broken);
    await client.until(() => client.pushed(document.uri) !== undefined);
    expect(client.pushed(document.uri)?.version).toBe(1);
    const at = document.text.indexOf('devtest.');
    await document.edit(at, at + 'devtest.'.length, '');
    await client.until(() => client.pushed(document.uri)?.version === 2);
    expect(client.pushed(document.uri)?.diagnostics.map((diagnostic) => diagnostic.code)).not.toContain(code);
    await document.close();
    await client.until(() => client.pushed(document.uri)?.version === undefined);
    expect(client.pushed(document.uri)?.diagnostics).toEqual([]);
  });
});

eachTransport((start) => {
  interface Action {
    readonly title: string;
    readonly kind: string;
    readonly edit: WorkspaceEdit;
    readonly diagnostics?: readonly { code: string }[];
  }

  it('offers the fixes of what the selection touches', async () => {
    const client = await start();
    const document = await client.open('CreateAccountJSON.json', broken);
    const found = (await document.diagnostics()).find((diagnostic) => diagnostic.code === code);
    if (found === undefined) throw new Error('no finding');
    const context = { diagnostics: [found] };
    const actions = await client.request<Action[]>('textDocument/codeAction', {
      ...document.id,
      range: found.range,
      context,
    });
    const fix = actions.find(({ diagnostics }) => diagnostics?.some((diagnostic) => diagnostic.code === code));
    expect(fix?.kind).toBe('quickfix');
    expect(JSON.stringify(fix?.edit)).toContain('platform.ringcentral.com');
    expect(fix?.edit.documentChanges?.[0]).toMatchObject({ textDocument: { uri: document.uri, version: 1 } });
  });

  it('replaces foreign spaces where another service reports them', async () => {
    const client = await start({ initializationOptions: { jsonSyntaxBy: 'client' } });
    const document = await client.open('CreateAccountJSON.json', '{\n\u00a0\u00a0"call": []\n}');
    const range = document.range(6, 6);
    const actions = await client.request<Action[]>('textDocument/codeAction', {
      ...document.id,
      range,
      context: { diagnostics: [] },
    });
    expect(actions.map(({ title }) => title)).toContain('Replace foreign spaces in the file with blanks');
    const elsewhere = await client.request<Action[]>('textDocument/codeAction', {
      ...document.id,
      range: document.range(0, 0),
      context: { diagnostics: [], only: ['quickfix'] },
    });
    expect(elsewhere).toEqual([]);
  });

  it('fixes everything that is safe when the client asks for source.fixAll', async () => {
    const client = await start({ initializationOptions: { jsonSyntaxBy: 'client' } });
    const document = await client.open('CreateAccountJSON.json', '{\n\u00a0\u00a0"call": [],\n\u00a0"x": 1\n}');
    const context = { diagnostics: [], only: ['source.fixAll'] };
    const [action, ...more] = await client.request<Action[]>('textDocument/codeAction', {
      ...document.id,
      range: document.range(0, 0),
      context,
    });
    expect(more).toEqual([]);
    expect(action?.kind).toBe('source.fixAll.ringcentralProvisioning');
    const [change] = action?.edit.documentChanges ?? [];
    expect(JSON.stringify(change)).not.toContain('\u00a0');
  });

  it('says what a document is', async () => {
    const client = await start();
    const document = await client.open('CreateAccountJSON.json', broken);
    expect(await client.request('ringcentralProvisioning/documentInfo', { uri: document.uri })).toMatchObject({
      kind: 'saviynt/CreateAccountJSON',
      label: 'CreateAccountJSON',
      provider: 'Saviynt',
    });
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type {
  CompletionItem,
  DocumentSymbol,
  Hover,
  Location,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { earlierVersionMethod } from '../../server/src/lsp/protocol';
import { parseCursor } from '../support/markers';
import { fullCapabilities } from './support/client';
import { eachTransport } from './support/each-transport';

const { text, offset } = parseCursor(`{
  "synchronizationRules": [{ "name": "OUT", "sourceDirectoryName": "Microsoft Entra ID", "targetDirectoryName": "RingCentral", "objectMappings": [{
    "sourceObjectName": "User", "targetObjectName": "U", "attributeMappings": [
      { "targetAttributeName": "title", "flowType": "Always", "source": {
          "type": "Function", "name": "Trim", "expression": "Trim([extension_1_ro|le])",
          "parameters": [{ "key": "source", "value": { "type": "Attribute", "name": "extension_1_role", "expression": "[extension_1_role]", "parameters": [] } }] } }] }] }],
  "directories": [
    { "name": "Microsoft Entra ID", "objects": [{ "name": "User", "attributes": [{ "name": "extension_1_role", "type": "String" }] }] },
    { "name": "RingCentral", "objects": [{ "name": "U", "attributes": [{ "name": "title", "type": "String" }, { "name": "active", "type": "Boolean" }] }] }
  ]
}`);

eachTransport((start) => {
  it('shows rules, mappings and directories in the outline', async () => {
    const client = await start();
    const document = await client.open('any.json', text);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', document.id);
    expect(symbols.map(({ name }) => name)).toEqual(['OUT', 'Microsoft Entra ID', 'RingCentral']);
    expect(symbols[0]?.children?.[0]?.children?.map(({ name, detail }) => `${name} ${detail}`)).toEqual([
      'title ⟵ Trim([extension_1_role])',
    ]);
  });

  it('leads from an expression to the definition, and finds and renames every place', async () => {
    const client = await start();
    const document = await client.open('any.json', text);
    const params = { ...document.id, position: document.range(offset, offset).start };
    const found = await client.request<Location[]>('textDocument/references', {
      ...params,
      context: { includeDeclaration: true },
    });
    expect(found.map(({ range }) => document.slice(range))).toEqual(Array(4).fill('extension_1_role'));
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...params, newName: 'extension_1_job' });
    const [change] = (edit.documentChanges ?? []) as { readonly edits: readonly unknown[] }[];
    expect(change?.edits).toHaveLength(4);
  });

  it('explains and completes members and names', async () => {
    const client = await start();
    const document = await client.open('any.json', text);
    const key = text.indexOf('"flowType"');
    const hover = await document.ask<Hover>('hover', key + 3);
    expect(document.slice(hover.range as Range)).toBe('"flowType"');
    const items = await document.ask<CompletionItem[]>('completion', text.indexOf('"title"') + 1);
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['title', 'active']));
  });

  it('checks a schema beside its earlier version, for as long as there is one', async () => {
    const client = await start();
    const before = text.replace(
      '"attributeMappings": [',
      '"attributeMappings": [{ "targetAttributeName": "active", "source": { "type": "Attribute", "name": "extension_1_role", "expression": "[extension_1_role]", "parameters": [] } },',
    );
    const document = await client.open('any.json', text);
    const codes = async () => (await document.diagnostics()).map(({ code }) => code);
    expect(await codes()).not.toContain('entra/put-drops');
    await client.notify(earlierVersionMethod, { uri: document.id.textDocument.uri, text: before });
    expect(await codes()).toContain('entra/put-drops');
    await client.notify(earlierVersionMethod, { uri: document.id.textDocument.uri, text: null });
    expect(await codes()).not.toContain('entra/put-drops');
    await client.notify(earlierVersionMethod, { uri: 7 });
  });

  it('takes an application of any name for RingCentral when the settings say so', async () => {
    const client = await start({ capabilities: { ...fullCapabilities, workspace: {} } });
    const named = text
      .replaceAll('"RingCentral"', '"Telephony"')
      .replace('"title", "flowType"', '"displayName", "flowType"');
    const document = await client.open('any.json', named);
    const codes = async () => (await document.diagnostics()).map(({ code }) => code);
    expect(await codes()).not.toContain('ringcentral/removed-target');
    await client.notify('workspace/didChangeConfiguration', {
      settings: { ringcentralProvisioning: { entra: { target: 'ringcentral' } } },
    });
    expect(await codes()).toContain('ringcentral/removed-target');
  });

  it('opens the samples without a finding where none is due', async () => {
    const client = await start();
    for (const name of ['ringcentral.synchronization-schema.json', 'provisioning-log.json']) {
      const document = await client.open(name, readFileSync(`samples/entra/${name}`, 'utf8'));
      expect(await document.diagnostics()).toEqual([]);
    }
  });
});

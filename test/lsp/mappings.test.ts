import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { CodeAction, CompletionItem, Hover, Range, SignatureHelp, TextEdit } from 'vscode-languageserver-protocol';
import { parseCursor } from '../support/markers';
import { eachTransport } from './support/each-transport';

/** A profile mapping whose one expression stands in the file as given. */
const okta = (expression: string) =>
  parseCursor(`{
  "source": { "name": "user", "type": "user" },
  "target": { "name": "ringcentral", "type": "appuser" },
  "properties": { "email": { "expression": "${expression}", "pushStatus": "PUSH" } }
}`);

const entra = (expression: string) =>
  parseCursor(`{
  "synchronizationRules": [{ "sourceDirectoryName": "Entra", "targetDirectoryName": "RingCentral", "objectMappings": [{
    "sourceObjectName": "User", "targetObjectName": "User", "attributeMappings": [
      { "targetAttributeName": "title", "source": { "type": "Function", "expression": "${expression}" } }] }] }],
  "directories": [{ "name": "Entra", "objects": [{ "name": "User", "attributes": [
    { "name": "jobTitle", "type": "String" }, { "name": "mail", "type": "String" }] }] }]
}`);

const named = (items: readonly CompletionItem[], label: string) => items.find((item) => item.label === label);

eachTransport((start) => {
  it('completes attributes in an Okta expression, behind escapes', async () => {
    const client = await start();
    const { text, offset } = okta('\\"\\u00e4\\" + user.em|ai');
    const document = await client.open('mapping.json', text);
    const items = await document.ask<CompletionItem[]>('completion', offset);
    const email = named(items, 'email');
    const edit = email?.textEdit as TextEdit;
    expect(document.slice(edit.range)).toBe('emai');
    expect(edit.newText).toBe('email');
  });

  it('completes functions in an Okta expression, with places for their arguments', async () => {
    const client = await start();
    const { text, offset } = okta('String.subs|');
    const document = await client.open('mapping.json', text);
    const items = await document.ask<CompletionItem[]>('completion', offset);
    const item = items.find(({ label }) => /substringBefore$/.test(label));
    const textEdit = { newText: expect.stringMatching(/substringBefore\(.*\$1/) };
    expect(item).toMatchObject({ kind: 3, insertTextFormat: 2, textEdit: expect.objectContaining(textEdit) });
  });

  it('completes attributes in an Entra expression', async () => {
    const client = await start();
    const { text, offset } = entra('Join(\\"-\\", [job|])');
    const document = await client.open('schema.json', text);
    const items = await document.ask<CompletionItem[]>('completion', offset);
    const item = items.find(({ label }) => label.includes('jobTitle'));
    const edit = item?.textEdit as TextEdit;
    const lines = document.slice({ start: document.range(0, 0).start, end: edit.range.start });
    const after = `${lines}${edit.newText}${text.slice(lines.length + document.slice(edit.range).length)}`;
    expect(after).toContain('Join(\\"-\\", [jobTitle])');
  });

  it.each([
    ['Okta', 'mapping.json', okta('String.append(user.email, |)'), /^String\.append\(/, 1],
    ['Entra', 'schema.json', entra('Join(\\"-\\", [mail], |)'), /^Join\(/, 1],
  ] as const)('shows signatures in an %s expression', async (_, name, { text, offset }, label, parameter) => {
    const client = await start();
    const document = await client.open(name, text);
    const found = await document.ask<SignatureHelp>('signatureHelp', offset);
    const signature = found.signatures[found.activeSignature ?? -1];
    expect(signature?.label).toMatch(label);
    expect(signature?.activeParameter).toBe(parameter);
  });

  it.each([
    ['mapping.json', okta('\\u0022x\\u0022 + user.ema|il'), 'email'],
    ['schema.json', entra('\\u004aoin(\\"-\\", [jobTi|tle], [mail])'), '[jobTitle]'],
  ] as const)('explains what stands in %s, exactly there', async (name, { text, offset }, about) => {
    const client = await start();
    const document = await client.open(name, text);
    const found = await document.ask<Hover>('hover', offset);
    expect(about).toContain(document.slice(found.range as Range).replace(/[[\]]/g, ''));
    expect((found.contents as { value: string }).value.length).toBeGreaterThan(5);
  });

  it('reports and mends what is wrong, through the escapes', async () => {
    const client = await start();
    const { text } = okta('“\\u00e4” + user.email|');
    const document = await client.open('mapping.json', text);
    const found = (await document.diagnostics()).find(({ code }) => code === 'okta/smart-quote');
    expect(document.slice(found?.range as Range)).toBe('“\\u00e4”');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      ...document.id,
      range: found?.range,
      context: { diagnostics: [found] },
    });
    const [edit] = actions.flatMap((action) => action.edit?.documentChanges ?? []) as { edits: TextEdit[] }[];
    expect(edit?.edits[0]?.newText).toBe('\\"ä\\"');
  });

  it('colours the sample of each provider', async () => {
    const client = await start();
    for (const name of ['okta/ringcentral.profile-mapping.json', 'entra/ringcentral.synchronization-schema.json']) {
      const document = await client.open(name.replace('/', '-'), readFileSync(`samples/${name}`, 'utf8'));
      const { data } = await client.request<{ data: number[] }>('textDocument/semanticTokens/full', document.id);
      expect(data.length).toBeGreaterThan(50);
    }
  });

  it('says nothing about other JSON files', async () => {
    const client = await start();
    const document = await client.open(
      'package.json',
      '{ "properties": { "expression": "user.", "pushStatus": "x" } }',
    );
    expect(await document.diagnostics()).toEqual([]);
    expect(await document.ask('completion', 40)).toBeNull();
    expect(await document.ask('signatureHelp', 40)).toBeNull();
  });
});

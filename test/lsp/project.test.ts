import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CompletionItem, Diagnostic, DocumentLink, Hover, TextEdit } from 'vscode-languageserver-protocol';
import { parseCursor } from '../support/markers';
import { tempFolder } from '../support/temp-folder';
import type { TestClient } from './support/client';
import { eachTransport } from './support/each-transport';

const PEOPLE = `username,email,firstname,lastname,state
ada.obi,ada.obi@northwind.example,Ada,Obi,ACTIVATED
ben.krueger,ben.krueger@northwind.example,Ben,Krüger,ACTIVATED
`;
const NAME = 'ringcentral-provisioning.json';
/** A mapping of Okta whose one expression the language complains about. */
const OKTA = `{
  "source": { "name": "user", "type": "user" },
  "target": { "name": "ringcentral", "type": "appuser" },
  "properties": { "email": { "expression": "user.emial", "pushStatus": "PUSH" } }
}`;

/** A project with one mapping, in which | is the cursor. */
const project = (members: string) =>
  parseCursor(
    `{ "ringcentralProvisioning": 1, "mappings": [{ "mapping": "jumpcloud", "people": "people.csv", ${members} }] }`,
  );

function writePeople(client: TestClient): void {
  client.write('people.csv', PEOPLE);
  client.write('account.json', '{ "format": "ringcentral-account/1", "users": [] }');
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);
const codes = (found: readonly Diagnostic[]) => found.map(({ code }) => code);

eachTransport((start) => {
  it('offers the files of the open folder where a path stands', async () => {
    const client = await start({ opensFolder: true });
    writePeople(client);
    mkdirSync(join(client.folder, 'okta'));
    client.write('okta/ringcentral.profile-mapping.json', OKTA);
    const { text, offset } = parseCursor('{ "ringcentralProvisioning": 1, "mappings": [{ "mapping": "|" }] }');
    const document = await client.open(NAME, text);
    const items = await document.ask<CompletionItem[]>('completion', offset);
    expect(labels(items)).toEqual(
      expect.arrayContaining(['okta', 'okta/ringcentral.profile-mapping.json', 'account.json', 'jumpcloud']),
    );
    expect(labels(items)).not.toContain('people.csv');
    const folder = items.find(({ label }) => label === 'okta');
    expect((folder?.textEdit as TextEdit | undefined)?.newText).toBe('"okta"');
    expect(folder?.detail).toBe('folder');
  });

  it('offers the people of the file, the columns, and what is in them', async () => {
    const client = await start({ opensFolder: true });
    writePeople(client);
    const at = project('"expectations": [{ "person": "|" }]');
    const items = await (await client.open(NAME, at.text)).ask<CompletionItem[]>('completion', at.offset);
    expect(items.map(({ label, detail }) => [label, detail])).toContainEqual([
      'ada.obi@northwind.example',
      'Ada Obi, line 2',
    ]);
    const keyed = project('"expectations": [{ "person": { "key": { "username": "|" } } }]');
    const column = await (await client.open('other.json', keyed.text)).ask<CompletionItem[]>(
      'completion',
      keyed.offset,
    );
    expect(labels(column)).toEqual(['ada.obi', 'ben.krueger']);
  });

  it('offers options of the provider, attributes, actions and rules', async () => {
    const client = await start({ opensFolder: true });
    writePeople(client);
    const ask = async (members: string) => {
      const { text, offset } = project(members);
      return labels(await (await client.open(NAME, text)).ask<CompletionItem[]>('completion', offset));
    };
    const options = await ask('"options": { "|" }');
    expect(options).toContain('jumpCloudUpdate');
    expect(options).toContain('maxDisables');
    expect(options).not.toContain('oktaApp');
    expect(await ask('"options": { "jumpCloudUpdate": "|" }')).toEqual(['put', 'patch']);
    expect(await ask('"expectations": [{ "action": "|" }]')).toContain('unchanged');
    expect(await ask('"expectations": [{ "attributes": { "|" } }]')).toContain('addresses[work].country');
    const { text, offset } = parseCursor('{ "ringcentralProvisioning": 1, "rules": { "|" } }');
    const rules = await (await client.open(NAME, text)).ask<CompletionItem[]>('completion', offset);
    expect(labels(rules)).toEqual(expect.arrayContaining(['entra/*', 'saviynt/no-calls', 'project/missing-file']));
  });

  it('finds files and people that are not there, once the folder can be looked at', async () => {
    const client = await start({ opensFolder: true });
    writePeople(client);
    const { text } = project(
      '"account": "acount.json", "expectations": [{ "person": "ada.obi@northwind.exampel", "action": "create" }]|',
    );
    const found = await (await client.open(NAME, text)).diagnostics();
    expect(codes(found)).toEqual(['project/missing-file', 'project/unknown-person']);
    expect(found[0]?.message).toContain('Did you mean "account.json"?');
    const closed = await start();
    const alone = await (await closed.open(NAME, text)).diagnostics();
    expect(codes(alone)).toEqual([]);
  });

  it('looks at the files of a folder once it is opened, and no more once it is closed', async () => {
    const client = await start();
    writePeople(client);
    client.write(NAME, '{ "ringcentralProvisioning": 1, "rules": { "okta/*": "off" } }');
    const { text } = project('"account": "acount.json"|');
    const file = await client.open('other.json', text);
    const mapping = await client.open('mapping.json', OKTA);
    const findings = async () => [...codes(await file.diagnostics()), ...codes(await mapping.diagnostics())];
    const closed = await findings();
    expect(closed).not.toContain('project/missing-file');
    expect(closed).toContain('okta/unknown-property');
    await client.changeFolders([client.folder], []);
    await client.until(() => client.received.includes('workspace/diagnostic/refresh'));
    expect(await findings()).toEqual(['project/missing-file']);
    await client.changeFolders([], [client.folder]);
    expect(await findings()).toEqual(closed);
  });

  it('reads no file outside of the folder through a link', async () => {
    const client = await start({ opensFolder: true });
    const outside = tempFolder();
    client.write('account.json', '{ "format": "ringcentral-account/1", "users": [] }');
    writeFileSync(join(outside, 'people.csv'), PEOPLE);
    writeFileSync(join(outside, NAME), '{ "ringcentralProvisioning": 1, "rules": { "project/*": "off" } }');
    symlinkSync(join(outside, 'people.csv'), join(client.folder, 'people.csv'));
    mkdirSync(join(client.folder, 'a'));
    symlinkSync(join(outside, NAME), join(client.folder, 'a', NAME));
    const { text } = project(
      '"account": "account.json", "expectations": [{ "person": "ada.obi@northwind.exampel", "action": "create" }]|',
    );
    const linked = await client.open('x.json', text);
    expect(codes(await linked.diagnostics())).toEqual([]);
    rmSync(join(client.folder, 'people.csv'));
    writePeople(client);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('people.csv'), type: 2 }] });
    expect(codes(await linked.diagnostics())).toEqual(['project/unknown-person']);
    // Its severities would switch this off.
    const below = await client.open('a/x.json', text);
    expect(codes(await below.diagnostics())).toContain('project/missing-file');
  });

  it('follows the paths of files, and says what keys and rules mean', async () => {
    const client = await start({ opensFolder: true });
    writePeople(client);
    const { text, offset } = project('"account": "acc|ount.json"');
    const document = await client.open(NAME, text);
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', document.id);
    expect(links.map(({ range, target }) => [document.slice(range), target])).toEqual([
      ['people.csv', client.uri('people.csv')],
      ['account.json', client.uri('account.json')],
    ]);
    const hover = await document.ask<Hover>('hover', text.indexOf('"people"') + 2);
    expect(JSON.stringify(hover.contents)).toContain('Path of the sample people');
    expect(await document.ask<Hover | null>('hover', offset)).not.toBeUndefined();
  });

  it('takes severities from the nearest project file, which win over the settings', async () => {
    const client = await start({ opensFolder: true, settings: { rules: { 'okta/unknown-attribute': 'hint' } } });
    mkdirSync(join(client.folder, 'a'));
    mkdirSync(join(client.folder, 'b'));
    client.write(NAME, '{ "ringcentralProvisioning": 1, "rules": { "okta/*": "off" } }');
    const before = await (await client.open('a/mapping.json', OKTA)).diagnostics();
    expect(codes(before).filter((code) => String(code).startsWith('okta/'))).toEqual([]);
    // Nearer to the file, and as the editor has it.
    await client.open(`b/${NAME}`, '{ "ringcentralProvisioning": 1, "rules": { "okta/*": "information" } }');
    const nearer = await (await client.open('b/mapping.json', OKTA)).diagnostics();
    expect(nearer.length).toBeGreaterThan(0);
    expect(new Set(nearer.map(({ severity }) => severity))).toEqual(new Set([3]));
  });

  it('asks no project file for a document outside of an open folder', async () => {
    const client = await start();
    client.write(NAME, '{ "ringcentralProvisioning": 1, "rules": { "okta/*": "off" } }');
    const found = await (await client.open('mapping.json', OKTA)).diagnostics();
    expect(codes(found).some((code) => String(code).startsWith('okta/'))).toBe(true);
  });
});

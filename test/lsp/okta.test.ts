import { expect, it } from 'vitest';
import type { CompletionItem, Location, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { eachTransport } from './support/each-transport';

const mapping = `{
  "source": { "name": "user", "type": "user" },
  "target": { "name": "hr_app", "type": "appuser" },
  "properties": { "badge": { "expression": "user.badgeNumber + user.town", "pushStatus": "PUSH" } }
}`;
const schema = (name: string) => `{
  "name": "user",
  "definitions": {
    "base": { "id": "#base", "type": "object", "properties": { "login": { "type": "string", "required": true } } },
    "custom": { "id": "#custom", "type": "object", "properties": { "${name}": { "type": "string", "required": true } } }
  }
}`;

eachTransport((start) => {
  it('checks, completes, finds and renames with the schema beside the mapping', async () => {
    const client = await start();
    client.write('user-schema.json', schema('badgeNumber'));
    const document = await client.open('mapping.json', mapping);
    const codes = (await document.diagnostics()).map(({ code }) => code);
    expect(codes).toEqual(['okta/unknown-property']);
    const items = await document.ask<CompletionItem[]>('completion', mapping.indexOf('badgeNumber') + 3);
    const properties = items.map(({ label }) => label).filter((label) => /^(login|badgeNumber|city)$/.test(label));
    expect(properties).toEqual(['login', 'badgeNumber']);
    const found = await document.ask<Location | Location[]>('definition', mapping.indexOf('badgeNumber') + 3);
    expect(JSON.stringify(found)).toContain('user-schema.json');
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      textDocument: { uri: document.uri },
      position: { line: 3, character: mapping.split('\n')[3]?.indexOf('badgeNumber') },
      newName: 'badge',
    });
    expect((edit.documentChanges ?? Object.keys(edit.changes ?? {})).length).toBe(2);
  });

  it('knows of a change of the schema while it is open', async () => {
    const client = await start();
    const document = await client.open('mapping.json', mapping);
    expect(await document.diagnostics()).toEqual([]);
    await client.open('user-schema.json', schema('town'));
    const found = (await document.diagnostics()).map(({ message }) => message);
    expect(found).toEqual([expect.stringContaining('no attribute "badgeNumber"')]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getLanguageService, type LanguageService, TextDocument } from 'vscode-json-languageservice';
import { schemaOf } from '../../../server/src/documents/saviynt/schema';
import { PARAMETERS } from '../../../server/src/knowledge/saviynt/parameters';

/*
 * The schemas as an editor uses them that knows nothing of our server: as files beside each other, by a file pattern.
 * docs/schemas.md tells people how.
 */
const folder = new URL('../../../server/src/documents/saviynt/schemas/', import.meta.url);
const page = readFileSync(new URL('../../../docs/schemas.md', import.meta.url), 'utf8');

function editorWith(schema: string): LanguageService {
  const service = getLanguageService({
    schemaRequestService: async (uri) => readFileSync(new URL(uri), 'utf8'),
    workspaceContext: { resolveRelativePath: (relative, base) => new URL(relative, base).href },
  });
  service.configure({ validate: true, schemas: [{ uri: new URL(schema, folder).href, fileMatch: ['*.json'] }] });
  return service;
}

function opened(service: LanguageService, marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const document = TextDocument.create('file:///rc/a.json', 'json', 1, text);
  return { document, json: service.parseJSONDocument(document), position: document.positionAt(Math.max(0, offset)) };
}

describe('the schema files by themselves', () => {
  it.each(readdirSync(folder))('%s loads, with all it refers to', async (file) => {
    const service = editorWith(file);
    const { document, json } = opened(service, '{}');
    const found = await service.doValidation(document, json);
    expect(found.filter(({ message }) => /schema|resolv|load/i.test(String(message)))).toEqual([]);
  });

  it('complete, explain and check', async () => {
    const service = editorWith('connection-json.schema.json');
    const place = opened(service, '{ "authentications": { "a": { | } } }');
    const labels = (await service.doComplete(place.document, place.position, place.json))?.items.map(
      ({ label }) => label,
    );
    expect(labels).toContain('tokenResponsePath');
    expect(labels).not.toContain('refrshTokenAuthError');
    const key = opened(service, '{ "authentications": { "a": { "auth|Type": 1 } } }');
    const hover = await service.doHover(key.document, key.position, key.json);
    expect(JSON.stringify(hover?.contents)).toContain('How the connector signs in');
    expect(await service.doValidation(key.document, key.json)).toHaveLength(1);
  });
});

describe('docs/schemas.md', () => {
  it('names every file, and every parameter with a schema', () => {
    for (const file of readdirSync(folder)) expect(page).toContain(`\`${file}\``);
    for (const { name } of PARAMETERS) expect(page.includes(`\`${name}\``)).toBe(true);
    for (const { name } of PARAMETERS.filter((info) => schemaOf(info.name) === undefined))
      expect(page).toMatch(new RegExp(`none[^\\n]*\`${name}\``));
  });
});

import { describe, expect, it } from 'vitest';
import type { SchemaPlace, SchemaSnippet } from '../../../../server/src/documents/json-schema/schema-place';
import { schemaErrors, schemaOf } from '../../../../server/src/documents/saviynt/schema';
import { bodyInsertion } from '../../../../server/src/features/completion/snippet-body';
import { toPlainText, toSnippet } from '../../../../server/src/features/snippet';
import { workspaceOf } from '../../../../server/src/features/workspace';
import { PARAMETERS } from '../../../../server/src/knowledge/saviynt/parameters';
import { checkDocument } from '../../../../server/src/rules/check';
import { EmbeddedText } from '../../../../server/src/text/embedded-text';
import { document } from '../helpers';

const file = EmbeddedText.file('');
const known = PARAMETERS.filter(({ name }) => schemaOf(name) !== undefined).map(({ name }) => name);

/** Every snippet of a parameter, with the path it is for. */
function snippetsOf(
  place: SchemaPlace | undefined,
  path: string,
  depth = 0,
): readonly (readonly [string, SchemaSnippet])[] {
  if (place === undefined || depth > 12) return [];
  const own = place.snippets.map((snippet) => [`${path} ${snippet.label}`, snippet] as const);
  const inside = [...place.properties].flatMap(([key, child]) => snippetsOf(child, `${path}.${key}`, depth + 1));
  const named = place.furtherKeys === 'named' ? snippetsOf(place.property(''), `${path}.*`, depth + 1) : [];
  return [...own, ...inside, ...named, ...snippetsOf(place.items, `${path}[]`, depth + 1)];
}

describe('snippets of the schemas', () => {
  const all = new Map(known.flatMap((name) => snippetsOf(schemaOf(name), name)));

  it('are many', () => expect(all.size).toBeGreaterThan(60));

  it.each([...all])('%s is JSON on lines and on one', (_, { body }) => {
    for (const layout of ['lines', 'one line'] as const) {
      const text = toPlainText(bodyInsertion(body, layout), file);
      expect(() => JSON.parse(text)).not.toThrow();
      expect(text.includes('\n')).toBe(layout === 'lines' && text.includes('\n'));
    }
  });

  it('keep what is rendered by Saviynt apart from what is filled in', () => {
    const insertion = bodyInsertion({ a: '\\${access_token}', b: '${1:x}', c: '^${2|true,false|}' }, 'one line');
    expect(toPlainText(insertion, file)).toBe('{"a": "${access_token}", "b": "x", "c": true}');
    expect(toSnippet(insertion, file)).toBe('{"a": "\\${access_token\\}", "b": "${1:x}", "c": ${2|true,false|}\\}');
  });
});

describe('a whole parameter from a snippet', () => {
  it.each(known)('%s has one that its rules accept', (name) => {
    const snippets = schemaOf(name)?.snippets ?? [];
    expect(snippets.length).toBeGreaterThan(0);
    for (const { body } of snippets) {
      const text = toPlainText(bodyInsertion(body, 'lines'), file);
      expect(schemaErrors(name, JSON.parse(text))).toEqual([]);
      const own = document(`${name}.json`, text);
      const found = checkDocument(own, workspaceOf([own]).connectorOf, { fileSyntax: true });
      const unknown = found.filter(({ code, severity }) => code.startsWith('saviynt/') && severity !== 'information');
      expect(unknown.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
    }
  });
});

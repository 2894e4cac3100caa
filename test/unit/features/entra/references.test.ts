import { describe, expect, it } from 'vitest';
import { nameAt, namesLike } from '../../../../server/src/features/names';
import { prepareRename, rename } from '../../../../server/src/features/rename/rename';
import { opened, schemaWith, workspace } from './helpers';

const mappings = `{
  "targetAttributeName": "userName",
  "source": {
    "type": "Function", "name": "Coalesce", "expression": "Coalesce([mail], [extension_1_badge])",
    "parameters": [
      { "key": "source", "value": { "type": "Attribute", "name": "mail", "expression": "[mail]", "parameters": [] } },
      { "key": "source", "value": { "type": "Attribute", "name": "extension_1_badge", "expression": "[extension_1_badge]", "parameters": [] } }
    ]
  }
}, { "targetAttributeName": "nick", "source": { "type": "Constant", "name": "extension_1_badge", "expression": "\\"extension_1_badge\\"" } }`;
const scope =
  '{ "groups": [{ "clauses": [{ "sourceOperandName": "extension_1_badge", "operatorName": "IS NOT NULL" }] }] }';
const schema = schemaWith({ mappings, scope });

/** With the cursor in the n-th place where `name` stands. */
function marked(text: string, name: string, n: number): string {
  const parts = text.split(name);
  return `${parts.slice(0, n + 1).join(name)}${name.slice(0, 3)}|${name.slice(3)}${parts.slice(n + 1).join(name)}`;
}

function placesOf(text: string) {
  const { document, offset, text: plain } = opened(text);
  const at = nameAt(document, offset, workspace);
  const all = namesLike(document, offset, workspace);
  return {
    around: all.map(({ span }) => plain.slice(span.start - 2, span.end + 1)),
    thing: at === undefined ? undefined : plain.slice(at.thing.span.start, at.thing.span.end),
    extent: at === undefined ? '' : plain.slice(at.thing.extent.start, at.thing.extent.end),
  };
}

describe('the places of an attribute', () => {
  // In the file: scope, whole expression, name and expression of the parameter, constant twice, definition.
  it.each([0, 1, 2, 3, 6])('are the same from each of them (%i)', (n) => {
    const { around, thing, extent } = placesOf(marked(schema, 'extension_1_badge', n));
    expect(around).toEqual([
      ' "extension_1_badge"',
      ' [extension_1_badge]',
      ' "extension_1_badge"',
      '"[extension_1_badge]',
      ':"extension_1_badge"',
    ]);
    expect(thing).toBe('extension_1_badge');
    expect(extent).toBe('{"name":"extension_1_badge","type":"String"}');
  });

  it('are none in a constant', () => {
    expect(placesOf(marked(schema, 'extension_1_badge', 4)).around).toEqual([]);
  });

  it('of the target are those of the target alone', () => {
    const { around, extent } = placesOf(marked(schema, 'userName', 0));
    expect(around).toEqual([' "userName"', ':"userName"']);
    expect(extent).toContain('"required":true');
  });

  it('are found where the file has no definition', () => {
    const { around } = placesOf(
      '[{ "targetAttributeName": "x", "source": { "name": "ma|il", "expression": "[mail]" } }]',
    );
    expect(around).toEqual([' "mail"', '"[mail]']);
  });
});

describe('the places of objects and directories', () => {
  it.each([
    ['"User"', 3],
    ['"urn:user"', 2],
    ['"RingCentral"', 2],
  ])('%s', (name, count) => {
    const text = schema.replace(
      '"type":"Boolean"',
      '"type":"Reference","referencedObjects":[{"referencedObjectName":"User"}]',
    );
    expect(placesOf(marked(text, name, 0)).around).toHaveLength(count);
  });
});

function renamed(text: string, newName: string) {
  const { document, offset, text: plain } = opened(text);
  const found = rename(document, offset, newName, workspace);
  if (found === undefined || 'refusal' in found) return found;
  return [...found]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), plain);
}

describe('rename of an attribute of a person’s own', () => {
  it('changes definition, mappings, expressions and filters, and nothing else', () => {
    for (const n of [0, 1, 2, 3, 6]) {
      const result = renamed(marked(schema, 'extension_1_badge', n), 'extension_1_card');
      expect(typeof result).toBe('string');
      expect(String(result).match(/extension_1_badge/g)).toHaveLength(2);
      expect(String(result)).toBe(
        schema
          .replaceAll('extension_1_badge', 'extension_1_card')
          .replaceAll(
            /"name": "extension_1_card", "expression": "\\"extension_1_card\\""/g,
            '"name": "extension_1_badge", "expression": "\\"extension_1_badge\\""',
          ),
      );
    }
  });

  it('shows what it would change', () => {
    const { document, offset, text } = opened(marked(schema, 'extension_1_badge', 1));
    const found = prepareRename(document, offset, workspace);
    expect(found).toMatchObject({ name: 'extension_1_badge' });
    if (found === undefined || 'refusal' in found) throw new Error('refused');
    expect(text.slice(found.span.start, found.span.end)).toBe('extension_1_badge');
  });

  it('writes quotes of a target as JSON has them', () => {
    const result = renamed(marked(schema, 'nick', 0), 'x[type eq "a"].value');
    expect(result).toContain(String.raw`"targetAttributeName": "x[type eq \"a\"].value"`);
  });

  it.each([
    ['extension_1_badge', 'a]b', 'cannot hold brackets'],
    ['extension_1_badge', 'mail', 'There is a "mail" already.'],
    ['extension_1_badge', ' ', 'cannot be empty'],
    ['extension_1_badge', 'x ', 'begin or end with a blank'],
    ['userName', 'x', 'no attribute of your own'],
    ['mail', 'x', 'no attribute of your own'],
    ['RingCentral', 'x', 'knows this directory by its name'],
  ])('refuses %s → %s', (name, newName, reason) => {
    expect(renamed(marked(schema, name, 0), newName)).toEqual({ refusal: expect.stringContaining(reason) });
  });

  it('refuses what it cannot follow', () => {
    const broken = schema.replace('Coalesce([mail], [extension_1_badge])', 'Coalesce([mail], [extension_1_badge]');
    expect(renamed(marked(broken, 'extension_1_badge', 0), 'x')).toEqual({
      refusal: expect.stringContaining('cannot be parsed'),
    });
    expect(renamed(marked(schema.slice(0, -1), 'extension_1_badge', 0), 'x')).toEqual({
      refusal: expect.stringContaining('not JSON'),
    });
  });

  it('is none where no name stands', () => {
    expect(renamed(schema.replace('"enabled": true', '"enab|led": true'), 'x')).toBeUndefined();
  });
});

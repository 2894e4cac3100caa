import { expect, it } from 'vitest';
import { compareSchemas } from '../../../../../server/src/documents/entra/compare/compare-schemas';
import { readEntraDocument } from '../../../../../server/src/documents/entra/document';
import { attributeMapping, goodSchema, type SchemaJson } from '../../../../support/entra-schema';

/** What differs from the good schema after an edit: kind, part, name and members. */
function changes(edit: (schema: SchemaJson) => void) {
  const schema = goodSchema();
  edit(schema);
  const [before, after] = [goodSchema(), schema].map((each) => {
    const [read] = readEntraDocument('schema.json', JSON.stringify(each))?.schemas ?? [];
    if (read === undefined) throw new Error('not recognised');
    return read;
  });
  if (before === undefined || after === undefined) throw new Error('not recognised');
  return compareSchemas(before, after).map(({ kind, part, name, members }) => [kind, part, name, ...members]);
}

function mappings(schema: SchemaJson) {
  const mapping = schema.synchronizationRules[0]?.objectMappings[0];
  if (mapping === undefined) throw new Error('not generated');
  return mapping.attributeMappings;
}

it('finds nothing where only the order differs', () => {
  expect(changes((schema) => schema.directories.reverse())).toEqual([]);
  expect(changes((schema) => mappings(schema).reverse())).toEqual([]);
});

it('finds what was added, removed and changed', () => {
  const found = changes((schema) => {
    mappings(schema)[0] = attributeMapping('userName', '[userPrincipalName]', 2);
    mappings(schema).splice(3, 1);
    mappings(schema).push(attributeMapping('nickName', '[givenName]'));
  });
  expect(found).toEqual([
    ['added', 'attributeMapping', 'nickName'],
    ['removed', 'attributeMapping', 'title'],
    ['changed', 'attributeMapping', 'userName', 'matchingPriority', 'source'],
  ]);
});

it('knows a directory and a rule by their ids when they are renamed', () => {
  const found = changes((schema) => {
    const [rule] = schema.synchronizationRules;
    const [, app] = schema.directories;
    if (rule !== undefined && app !== undefined) rule.targetDirectoryName = app.name = 'RingCentral (test)';
  });
  expect(found).toEqual([
    ['changed', 'directory', 'RingCentral (test)', 'name'],
    ['changed', 'rule', 'USER_OUTBOUND_USER', 'targetDirectoryName'],
  ]);
});

it('takes null for a member that is left out', () => {
  expect(
    changes((schema) => {
      for (const mapping of mappings(schema)) delete (mapping as Partial<typeof mapping>).defaultValue;
    }),
  ).toEqual([]);
});

it.each([
  ['white space in an expression', '[mail]', '[ mail ]', false],
  ['white space between arguments', 'Join("-", [givenName], [surname])', 'Join( "-",[givenName],\n [surname] )', false],
  ['white space in a text', 'Append([mail], " a")', 'Append([mail], "a")', true],
  ['another attribute', '[mail]', '[userPrincipalName]', true],
])('%s', (_, before, after, differs) => {
  const [old, now] = [before, after].map((expression) => {
    const schema = goodSchema();
    const title = mappings(schema).find(({ targetAttributeName }) => targetAttributeName === 'title');
    (title as { source: unknown }).source = { expression, name: 'x', parameters: [], type: 'Function' };
    return JSON.stringify(schema);
  });
  const [a, b] = [old, now].map((text) => readEntraDocument('schema.json', text ?? '')?.schemas[0]);
  if (a === undefined || b === undefined) throw new Error('not recognised');
  expect(compareSchemas(a, b).length > 0).toBe(differs);
});

it('takes an enumeration for the same by name and by number, and a default for the same as nothing', () => {
  expect(
    changes((schema) => {
      const [mapping] = schema.synchronizationRules[0]?.objectMappings ?? [];
      Object.assign(mapping ?? {}, { flowTypes: 7 });
      for (const each of mappings(schema)) Object.assign(each, { flowType: 0, flowBehavior: undefined });
    }),
  ).toEqual([]);
  expect(changes((schema) => Object.assign(mappings(schema)[0] ?? {}, { flowType: 1 }))).toEqual([
    ['changed', 'attributeMapping', 'userName', 'flowType'],
  ]);
});

it('takes alternatives in another order for the same scope, and other values for another one', () => {
  const clause = (value: string) => ({
    operatorName: 'EQUALS',
    sourceOperandName: 'department',
    targetOperand: { values: [value] },
  });
  const scope = (...values: readonly string[]) => ({
    groups: values.map((value) => ({ name: value, clauses: [clause(value)] })),
  });
  const compare = (one: unknown, other: unknown) => {
    const [a, b] = [one, other].map((filter) => {
      const schema = goodSchema();
      Object.assign(schema.synchronizationRules[0]?.objectMappings[0] ?? {}, { scope: filter });
      return readEntraDocument('schema.json', JSON.stringify(schema))?.schemas[0];
    });
    if (a === undefined || b === undefined) throw new Error('not recognised');
    return compareSchemas(a, b).map(({ part, members }) => [part, ...members]);
  };
  expect(compare(scope('Sales', 'IT'), scope('IT', 'Sales'))).toEqual([]);
  expect(compare(scope('Sales', 'IT'), scope('Sales', 'HR'))).toEqual([['objectMapping', 'scope']]);
  expect(compare(scope('Sales'), null)).toEqual([['objectMapping', 'scope']]);
  const empty = { groups: [], inputFilterGroups: null };
  expect([compare(empty, null), compare(scope(), empty)]).toEqual([[], []]);
  expect(compare(scope('Sales'), empty)).toEqual([['objectMapping', 'scope']]);
});

it('finds a second mapping of a target that has one already', () => {
  expect(changes((schema) => mappings(schema).push(attributeMapping('title', '[department]')))).toEqual([
    ['added', 'attributeMapping', 'title'],
  ]);
});

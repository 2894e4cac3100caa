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

import { expect, it } from 'vitest';
import { compareEntraDocuments } from '../../../../../server/src/documents/entra/compare/compare-documents';
import { readEntraDocument } from '../../../../../server/src/documents/entra/document';
import { attributeMapping, goodSchema } from '../../../../support/entra-schema';

function read(value: unknown) {
  const document = readEntraDocument('schema.json', JSON.stringify(value));
  if (document === undefined) throw new Error('not recognised');
  return document;
}

it('compares a rule, an object mapping or attribute mappings with the schema they come from', () => {
  const schema = goodSchema();
  const rule = structuredClone(schema.synchronizationRules[0]);
  const [mapping] = rule?.objectMappings ?? [];
  if (rule === undefined || mapping === undefined) throw new Error('not generated');
  mapping.attributeMappings[0] = attributeMapping('userName', '[mailNickname]', 1);
  for (const part of [rule, mapping, mapping.attributeMappings]) {
    const found = compareEntraDocuments(read(schema), read(part));
    if (typeof found === 'string') throw new Error(found);
    expect(found.map(({ kind, part, name, members }) => [kind, part, name, ...members])).toEqual([
      ['changed', 'attributeMapping', 'userName', 'source'],
    ]);
  }
});

it('says so where there is nothing to compare', () => {
  const log = [{ activityDateTime: '2026-01-01T00:00:00Z', provisioningSteps: [], provisioningStatusInfo: {} }];
  const other = readEntraDocument('log.json', JSON.stringify(log));
  if (other === undefined) throw new Error('not recognised');
  expect(compareEntraDocuments(read(goodSchema()), other)).toMatch(/holds no mappings/);
});

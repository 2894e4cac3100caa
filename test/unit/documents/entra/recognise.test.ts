import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEntraDocument } from '../../../../server/src/documents/entra/document';

const kindOf = (value: unknown) =>
  readEntraDocument('file:///any-name.json', typeof value === 'string' ? value : JSON.stringify(value))?.kind;

const mapping = { source: { type: 'Attribute', name: 'mail', expression: '[mail]' }, targetAttributeName: 'userName' };
const objectMapping = { enabled: true, sourceObjectName: 'User', attributeMappings: [mapping] };
const rule = { sourceDirectoryName: 'Microsoft Entra ID', objectMappings: [objectMapping] };
const schema = { synchronizationRules: [rule], directories: [] };
const summary = { changeId: 'c', provisioningAction: 'create', provisioningSteps: [] };
const row = { ChangeId: 'c', ProvisioningSteps: '[]', ResultType: 'Failure' };
const onDemand = { key: '{"result":"Skipped"}', value: '{"action":"Update","provisioningSteps":[]}' };

describe('files of Entra are recognised by their shape', () => {
  it.each([
    ['a schema', schema, 'entra/synchronizationSchema'],
    ['a schema without directories', { synchronizationRules: [rule] }, 'entra/synchronizationSchema'],
    ['a template', { id: 't', factoryTag: 'ringcentral', schema }, 'entra/synchronizationTemplate'],
    ['an answer with templates', { value: [{ id: 't', schema }] }, 'entra/synchronizationTemplate'],
    ['a rule', rule, 'entra/synchronizationRule'],
    ['rules', [rule, rule], 'entra/synchronizationRule'],
    ['an object mapping', objectMapping, 'entra/objectMapping'],
    ['object mappings', [objectMapping], 'entra/objectMapping'],
    ['an attribute mapping', mapping, 'entra/attributeMappings'],
    [
      'attribute mappings',
      [mapping, { source: null, targetAttributeName: 'x', defaultValue: '1' }],
      'entra/attributeMappings',
    ],
    ['one being typed', [mapping, {}], 'entra/attributeMappings'],
    ['a list under its key', { attributeMappings: [mapping] }, 'entra/attributeMappings'],
    ["the portal's download of a log", [summary], 'entra/provisioningLog'],
    ['an answer of Graph', { '@odata.context': 'x', value: [summary, summary] }, 'entra/provisioningLog'],
    ['one summary', summary, 'entra/provisioningLog'],
    ['rows of Log Analytics', [row], 'entra/provisioningLog'],
    [
      'an answer of Log Analytics',
      { tables: [{ columns: [{ name: 'ChangeId' }, { name: 'ProvisioningSteps' }], rows: [['c', '[]']] }] },
      'entra/provisioningLog',
    ],
    [
      'a diagnostic setting',
      { records: [{ category: 'ProvisioningLogs', properties: summary }] },
      'entra/provisioningLog',
    ],
    ['an on-demand result', onDemand, 'entra/provisionOnDemandResult'],
  ])('%s', (_, value, kind) => expect(kindOf(value)).toBe(kind));

  it.each([
    {},
    [],
    { synchronizationRules: {} },
    { synchronizationRules: [] },
    { synchronizationRules: ['objectMappings'] },
    [schema],
    { targetAttributeName: 'x' },
    { attributeMappings: [] },
    { attributeMappings: [{ from: 'targetAttributeName' }] },
    [mapping, { name: 'another thing' }],
    { provisioningSteps: [] },
    { key: 'a', value: 'b provisioningStep' },
    'objectMappings',
    '"targetAttributeName"',
    '[1, "targetAttributeName"]',
  ])('no other file: %j', (value) => expect(kindOf(value)).toBeUndefined());

  it('takes a file that is being typed for what it was', () => {
    const text = JSON.stringify(schema);
    expect(kindOf(text.slice(0, -1))).toBe('entra/synchronizationSchema');
    expect(kindOf(text.slice(0, -2))).toBe('entra/synchronizationSchema');
  });
});

const real = '../shared/data/entra/';
it.runIf(existsSync(real)).each([
  ['01-graphdocs-salesforce-full.json', 'entra/synchronizationSchema'],
  ['05-graphdocs-objectmapping-salesforce.json', 'entra/objectMapping'],
  ['vectors.json', undefined],
])('knows %s', (name, kind) => expect(kindOf(readFileSync(real + name, 'utf8'))).toBe(kind));

import { describe, expect, it } from 'vitest';
import { readEntraDocument } from '../../../../server/src/documents/entra/document';
import { sourcesIn } from '../../../../server/src/documents/entra/model/mapping-source';
import type { Span } from '../../../../server/src/text/span';

const schema = {
  directories: [
    {
      name: 'Microsoft Entra ID',
      readOnly: true,
      objects: [
        {
          name: 'User',
          attributes: [
            { name: 'objectId', type: 'String', anchor: true },
            { name: 'manager', type: 'Reference', referencedObjects: [{ referencedObjectName: 'User' }] },
            {
              name: 'odd',
              type: 'Text',
              mutability: 'ReadOnly',
              metadata: [{ key: 'IsCustomerDefined', value: 'True' }],
            },
          ],
        },
      ],
    },
    { name: 'RingCentral', objects: [{ name: 'urn:user', attributes: [{ name: 'active', type: 'Boolean' }] }] },
    { name: 'RingCentral', objects: [] },
  ],
  synchronizationRules: [
    {
      id: 'r1',
      name: 'USER_OUTBOUND_USER',
      editable: false,
      priority: 2,
      sourceDirectoryName: 'Microsoft Entra ID',
      targetDirectoryName: 'RingCentral',
      objectMappings: [
        {
          name: 'Users',
          enabled: false,
          flowTypes: 'Add, Update,Delete',
          sourceObjectName: 'User',
          targetObjectName: 'urn:user',
          scope: {
            groups: [
              {
                name: 'Staff',
                clauses: [
                  { operatorName: 'EQUALS', sourceOperandName: 'odd', targetOperand: { values: ['a', 'b', 1] } },
                  { operatorName: 'IS NOT NULL', sourceOperandName: 'objectId', targetOperand: null },
                ],
              },
            ],
            inputFilterGroups: [{ name: '', clauses: [{ operatorName: 'IS TRUE', sourceOperandName: 'x' }] }],
          },
          attributeMappings: [
            { matchingPriority: 2, source: { type: 'Attribute', name: 'objectId' }, targetAttributeName: 'active' },
            { matchingPriority: 1, source: { name: 'nobody' }, targetAttributeName: 'nowhere', flowType: 1 },
            {
              source: {
                type: 'Function',
                name: 'Not',
                parameters: [
                  { key: 'source', value: { type: 'Constant', name: 'True' } },
                  { key: 'x', value: null },
                ],
              },
              flowType: 'Add',
              flowBehavior: 'FlowAlways',
              defaultValue: 'y',
              exportMissingReferences: true,
            },
            { source: null, targetAttributeName: '__proto__' },
          ],
        },
      ],
    },
  ],
};
const content = JSON.stringify(schema, null, 2);
const document = readEntraDocument('file:///schema.json', content);
const [model] = document?.schemas ?? [];
const [rule] = model?.rules ?? [];
const [users] = rule?.objectMappings ?? [];
const textAt = (span: Span | undefined) => content.slice(span?.start, span?.end);

describe('directories', () => {
  it('are found by exact name, the first of equal ones', () => {
    expect(model?.directories.map(({ name }) => name)).toEqual(['Microsoft Entra ID', 'RingCentral', 'RingCentral']);
    expect(model?.directory('RingCentral')).toBe(model?.directories[1]);
    expect(model?.directory('ringcentral')).toBeUndefined();
    expect(model?.directory('')).toBeUndefined();
    expect(model?.directory('__proto__')).toBeUndefined();
    expect(model?.directory('Microsoft Entra ID')?.isReadOnly).toBe(true);
  });

  it('know their objects, and those their attributes', () => {
    const user = model?.directory('Microsoft Entra ID')?.object('User');
    expect(user?.attribute('objectId')).toMatchObject({ type: 'String', isAnchor: true, isMultivalued: false });
    expect(user?.attribute('manager')?.referencedObjects).toMatchObject([{ name: 'User' }]);
    const odd = user?.attribute('odd');
    expect(odd).toMatchObject({ type: undefined, mutability: 'ReadOnly' });
    expect(odd?.metadata).toMatchObject([{ key: 'IsCustomerDefined', value: 'True' }]);
    expect(textAt(odd?.nameNode)).toBe('"odd"');
    expect(user?.attribute('constructor')).toBeUndefined();
  });
});

describe('rules and object mappings', () => {
  it('say what they hold', () => {
    expect(rule).toMatchObject({ id: 'r1', isEditable: false, priority: 2, sourceDirectoryName: 'Microsoft Entra ID' });
    expect(rule?.targetDirectory?.name).toBe('RingCentral');
    expect(users).toMatchObject({ name: 'Users', isEnabled: false, flowTypes: ['Add', 'Update', 'Delete'] });
    expect(users?.sourceObject?.name).toBe('User');
    expect(users?.targetObject?.attribute('active')?.type).toBe('Boolean');
    expect(document?.objectMappings).toEqual([users]);
  });

  it.each([
    [7, ['Add', 'Update', 'Delete']],
    [2, ['Update']],
    ['', []],
    [null, []],
  ])('read flow types %j', (flowTypes, expected) => {
    const text = JSON.stringify({ flowTypes, sourceObjectName: '', attributeMappings: [] });
    expect(readEntraDocument('x', text)?.objectMappings[0]?.flowTypes).toEqual(expected);
  });

  it('have a scope of groups and clauses', () => {
    const scope = users?.scope;
    expect(scope?.groups).toMatchObject([{ name: 'Staff' }]);
    const [equals, present] = scope?.groups[0]?.clauses ?? [];
    expect(equals).toMatchObject({ operatorName: 'EQUALS', sourceOperandName: 'odd', values: ['a', 'b'] });
    expect(textAt(equals?.valueNodes[1])).toBe('"b"');
    expect(present?.targetOperandNode).toBeUndefined();
    expect(scope?.clauses.map(({ operatorName }) => operatorName)).toEqual(['EQUALS', 'IS NOT NULL', 'IS TRUE']);
  });
});

describe('attribute mappings', () => {
  const [first, second, third, last] = users?.attributeMappings ?? [];

  it('lead to the attributes they connect', () => {
    expect(first?.target?.type).toBe('Boolean');
    expect(first?.sourceAttribute?.name).toBe('objectId');
    expect([second?.target, second?.sourceAttribute]).toEqual([undefined, undefined]);
    expect(last).toMatchObject({ source: undefined, target: undefined, targetAttributeName: '__proto__' });
    expect(users?.matching).toEqual([second, first]);
  });

  it('have the enumerations of Graph, by name, number or default', () => {
    expect(first).toMatchObject({ flowType: 'Always', flowBehavior: 'FlowWhenChanged', matchingPriority: 2 });
    expect(second).toMatchObject({ flowType: 'ObjectAddOnly' });
    expect(second?.source?.type).toBe('Attribute');
    expect(third).toMatchObject({ flowType: undefined, flowBehavior: 'FlowAlways', defaultValue: 'y' });
    expect(third?.exportMissingReferences).toBe(true);
  });

  it('have a tree of sources', () => {
    expect(third?.source?.parameters).toMatchObject([{ key: 'source' }, { key: 'x', value: undefined }]);
    const all = third?.source === undefined ? [] : [...sourcesIn(third.source)];
    expect(all.map(({ type, name }) => [type, name])).toEqual([
      ['Function', 'Not'],
      ['Constant', 'True'],
    ]);
  });
});

it('reads parts without what is around them', () => {
  const [pasted] = readEntraDocument('x', JSON.stringify(schema.synchronizationRules))?.rules ?? [];
  expect(pasted?.sourceDirectory).toBeUndefined();
  expect(pasted?.objectMappings[0]?.attributeMappings).toHaveLength(4);
  const loose = readEntraDocument(
    'x',
    JSON.stringify(schema.synchronizationRules[0]?.objectMappings[0]?.attributeMappings),
  );
  expect(loose?.looseMappings).toHaveLength(4);
  expect(loose?.attributeMappings).toEqual(loose?.looseMappings);
});

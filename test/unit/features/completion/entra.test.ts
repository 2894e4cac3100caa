import { describe, expect, it } from 'vitest';
import { readEntraDocument } from '../../../../server/src/documents/entra/document';
import { completeAt, schemaWith } from '../entra/helpers';

const inMapping = (changes: string) => schemaWith({ mappings: `{ ${changes} }` });
const inScope = (clause: string) => schemaWith({ scope: `{ "groups": [{ "clauses": [{ ${clause} }] }] }` });

describe('members', () => {
  it('are those that are not there yet', () => {
    const { labels, accept } = completeAt(inMapping('"targetAttributeName": "x", "|"'));
    expect(labels).toEqual([
      'source',
      'defaultValue',
      'matchingPriority',
      'flowType',
      'flowBehavior',
      'exportMissingReferences',
    ]);
    expect(accept('flowType')).toContain('"flowType": "Always"');
    expect(accept('matchingPriority')).toContain('"matchingPriority": 0');
    expect(accept('exportMissingReferences')).toContain('"exportMissingReferences": false');
    expect(accept('source')).toContain('"source": null');
  });

  it('are offered in every part of a schema', () => {
    const first = (marked: string) => completeAt(marked).labels.slice(0, 2);
    expect(first(inScope('"|"'))).toEqual(['operatorName', 'sourceOperandName']);
    expect(first('[{ "targetAttributeName": "x", "source": { "|" } }]')).toEqual(['type', 'name']);
    expect(first('{ "synchronizationRules": [{ "objectMappings": [], "|" }], "directories": [] }')).toEqual([
      'id',
      'name',
    ]);
  });
});

describe('values of enumerations', () => {
  it.each([
    [
      '"targetAttributeName": "x", "source": null, "flowType": "|"',
      ['Always', 'ObjectAddOnly', 'MultiValueAddOnly', 'ValueAddOnly', 'AttributeAddOnly'],
    ],
    ['"targetAttributeName": "x", "source": null, "flowBehavior": "|"', ['FlowWhenChanged', 'FlowAlways']],
    ['"targetAttributeName": "x", "source": { "type": "|" }', ['Attribute', 'Constant', 'Function']],
    ['"targetAttributeName": "x", "source": null, "exportMissingReferences": |', ['true', 'false']],
  ])('%s', (changes, expected) => expect(completeAt(inMapping(changes)).labels).toEqual(expected));

  it('replace what is there', () => {
    const { accept } = completeAt(inMapping('"targetAttributeName": "x", "source": null, "flowType": "Alw|ays"'));
    expect(accept('ObjectAddOnly')).toContain('"flowType": "ObjectAddOnly"');
  });
});

describe('names of what the file defines', () => {
  it('are offered for directories and objects', () => {
    const directories = ['Microsoft Entra ID', 'RingCentral'];
    expect(
      completeAt(schemaWith().replace('"sourceDirectoryName": "Microsoft Entra ID"', '"sourceDirectoryName": "|"'))
        .labels,
    ).toEqual(directories);
    expect(completeAt(schemaWith({ target: '|' })).labels).toEqual(directories);
    expect(completeAt(schemaWith().replace('"sourceObjectName": "User"', '"sourceObjectName": "|"')).labels).toEqual([
      'User',
      'Group',
    ]);
    expect(
      completeAt(schemaWith().replace('"targetObjectName": "urn:user"', '"targetObjectName": "|"')).labels,
    ).toEqual(['urn:user']);
  });

  it('are the target attributes that no mapping fills', () => {
    const { labels, items } = completeAt(
      schemaWith({ mappings: '{ "targetAttributeName": "userName", "source": null }, { "targetAttributeName": "|" }' }),
    );
    expect(labels).toEqual(['active']);
    expect(items[0]?.detail).toBe('Boolean');
  });

  it('are the attributes of the source object, with their types', () => {
    const { items } = completeAt(inMapping('"targetAttributeName": "x", "source": { "name": "|" }'));
    expect(items.map(({ label, detail }) => [label, detail])).toEqual([
      ['objectId', 'String, anchor'],
      ['mail', 'String'],
      ['IsSoftDeleted', 'Boolean'],
      ['proxyAddresses', 'String, multi-valued'],
      ['extension_1_badge', 'String'],
    ]);
    expect(completeAt(inScope('"sourceOperandName": "|"')).labels).toContain('extension_1_badge');
  });

  it('are functions where the source is one, and nothing for a constant', () => {
    const at = (type: string) =>
      completeAt(inMapping(`"targetAttributeName": "x", "source": { "type": "${type}", "name": "|" }`)).labels;
    expect(at('Function')).toContain('Switch');
    expect(at('Function')).not.toContain('mail');
    expect(at('Constant')).toEqual([]);
  });

  it('are operators, those for the type of the attribute first', () => {
    const { items } = completeAt(inScope('"sourceOperandName": "IsSoftDeleted", "operatorName": "|"'));
    const sorted = [...items].sort((a, b) => a.rank - b.rank).map(({ label }) => label);
    expect(sorted.slice(0, 4)).toEqual(['IS NULL', 'IS NOT NULL', 'IS TRUE', 'IS FALSE']);
    expect(items.find(({ label }) => label === 'IS TRUE')?.detail).toBe('without a value');
  });

  it('are the fourteen of RingCentral where the file defines no target', () => {
    const { labels, items } = completeAt('[{ "targetAttributeName": "|", "source": null }]');
    expect(labels).toHaveLength(14);
    expect(labels).toContain('emails[type eq "work"].value');
    expect(items.find(({ label }) => label === 'active')?.detail).toBe('Boolean');
    const other = schemaWith({ target: 'Slack', mappings: '{ "targetAttributeName": "|" }' });
    expect(completeAt(other).labels).toEqual([]);
  });
});

describe('whole mappings', () => {
  it('come as direct, constant or expression', () => {
    const { labels, accept } = completeAt(schemaWith({ mappings: '|' }));
    expect(labels.slice(0, 3)).toEqual(['direct', 'constant', 'expression']);
    for (const label of labels.slice(0, 3)) {
      const mapping = readEntraDocument('x', accept(label))?.attributeMappings[0];
      expect(mapping?.source?.type).toBe({ direct: 'Attribute', constant: 'Constant', expression: 'Function' }[label]);
    }
  });

  it('are offered for every target that has none, with tree and text in step', () => {
    const { labels, accept } = completeAt(
      schemaWith({ mappings: '{ "targetAttributeName": "userName", "source": null }, |' }),
    );
    const label = labels.find((each) => each.startsWith('active ')) ?? '';
    expect(labels.some((each) => each.startsWith('userName '))).toBe(false);
    const mapping = readEntraDocument('x', accept(label))?.attributeMappings[1];
    expect(mapping).toMatchObject({ targetAttributeName: 'active', matchingPriority: 0 });
    expect(mapping?.source?.expression).toBe('Switch([IsSoftDeleted], , "False", "True", "True", "False")');
    expect(mapping?.source?.parameters.map(({ key }) => key)).toEqual([
      'source',
      'switchValue',
      'switchValue',
      'switchValue',
      'switchValue',
    ]);
  });

  it('are all fourteen in an empty list', () => {
    const { labels } = completeAt('{ "sourceObjectName": "User", "attributeMappings": [|] }');
    expect(labels.filter((label) => label.includes(' ⟵ '))).toHaveLength(14);
  });
});

it('completes attributes inside the expressions of parameters', () => {
  const marked = inMapping(
    '"targetAttributeName": "x", "source": { "type": "Function", "name": "Trim", "expression": "Trim([mail])", "parameters": [{ "key": "source", "value": { "type": "Attribute", "expression": "[ma|]" } }] }',
  );
  expect(completeAt(marked).labels).toContain('mail');
});

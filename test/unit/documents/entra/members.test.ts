import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEntraDocument } from '../../../../server/src/documents/entra/document';
import { memberFindings } from '../../../../server/src/documents/entra/members';

function findings(value: unknown): readonly string[] {
  const content = typeof value === 'string' ? value : JSON.stringify(value);
  const document = readEntraDocument('file:///x.json', content);
  if (document === undefined) throw new Error('not recognised');
  return memberFindings(document).map((found) => {
    const { start, end } = 'node' in found ? found.node : found.property.key;
    const at = content.slice(start, end);
    if (found.kind === 'type') return `type ${at} not ${found.place.types.join('|')}`;
    if (found.kind === 'range') return `range ${at}`;
    return found.kind === 'unknown' ? `unknown ${at} in ${found.around}, ${found.right}` : `duplicate ${at}`;
  });
}

const mapping = (changes: object = {}) => ({
  source: { type: 'Attribute', name: 'mail', expression: '[mail]', parameters: [] },
  targetAttributeName: 'userName',
  ...changes,
});

describe('members of a mapping', () => {
  it.each([
    [{}, []],
    [{ matchingPriority: 1, flowType: 0, flowBehavior: 'FlowAlways', defaultValue: null, source: null }, []],
    [{ '@odata.type': '#microsoft.graph.attributeMapping', 'source@odata.context': 'x' }, []],
    [{ matchingPriority: '1' }, ['type "1" not integer']],
    [{ matchingPriority: 1.5 }, ['type 1.5 not integer']],
    [{ matchingPriority: null }, ['type null not integer']],
    [{ exportMissingReferences: 'False' }, ['type "False" not boolean']],
    [{ defaultValue: true }, ['type true not string|null']],
    [{ source: 'mail' }, ['type "mail" not object|null']],
    [{ matchingPriorty: 1 }, ['unknown "matchingPriorty" in an attribute mapping, matchingPriority']],
    [{ FlowType: 'Always' }, ['unknown "FlowType" in an attribute mapping, flowType']],
    [{ comment: 'ours' }, ['unknown "comment" in an attribute mapping, undefined']],
    [{ __proto__x: 1 }, ['unknown "__proto__x" in an attribute mapping, undefined']],
  ])('%j', (changes, expected) => expect(findings([mapping(), mapping(changes)])).toEqual(expected));

  it('are looked at in the parameters of functions, to any depth', () => {
    const value = { type: 'Function', name: 'Trim', parameters: [{ key: 1, value: { nam: 'mail' } }] };
    const source = { type: 'Function', name: 'Not', parameters: [{ key: 'source', value }] };
    expect(findings([mapping({ source })])).toEqual(['type 1 not string|null', 'unknown "nam" in a source, name']);
  });

  it('may be there once', () => {
    expect(findings('[{"targetAttributeName":"a","source":null,"targetAttributeName":"b"}]')).toEqual([
      'duplicate "targetAttributeName"',
    ]);
    expect(findings('[{"targetAttributeName":"a","source":null,"ours":1,"ours":2}]')).toEqual([
      'unknown "ours" in an attribute mapping, undefined',
      'unknown "ours" in an attribute mapping, undefined',
      'duplicate "ours"',
    ]);
  });

  it('are left alone while they are being typed', () => {
    expect(findings('[{"targetAttributeName":"a","source":null,"match')).toEqual([]);
    expect(findings('[{"targetAttributeName":"a","source":null,"match"}]')).toEqual([]);
    expect(findings('[{"targetAttributeName":"a","source":null,"flowType": Alw}]')).toEqual([]);
  });
});

it('finds the same in every form of a file', () => {
  const wrong = mapping({ matchingPriority: '1' });
  const objectMapping = { sourceObjectName: 'User', attributeMappings: [wrong] };
  const rule = { sourceDirectoryName: 'a', objectMappings: [objectMapping] };
  const schema = { synchronizationRules: [rule], directories: [] };
  for (const value of [
    wrong,
    { attributeMappings: [wrong] },
    objectMapping,
    { value: [objectMapping] },
    rule,
    [rule],
    schema,
    { id: 't', schema },
    { value: [{ id: 't', schema }] },
  ])
    expect(findings(value)).toEqual(['type "1" not integer']);
});

it('says nothing about what the service answers', () => {
  expect(findings([{ changeId: 1, provisioningSteps: 'x', newMember: 1 }])).toEqual([]);
});

const real = '../shared/data/entra/';
it.runIf(existsSync(real)).each(['01-graphdocs-salesforce-full.json', '05-graphdocs-objectmapping-salesforce.json'])(
  'has nothing to say about the export %s',
  (name) => expect(findings(readFileSync(real + name, 'utf8'))).toEqual([]),
);

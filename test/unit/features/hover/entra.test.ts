import { describe, expect, it } from 'vitest';
import { hover } from '../../../../server/src/features/hover';
import { opened, schemaWith, workspace } from '../entra/helpers';

function hoverAt(marked: string) {
  const { document, offset, text } = opened(marked);
  const found = hover(document, offset, workspace);
  return { words: found?.markdown ?? '', at: text.slice(found?.span.start, found?.span.end) };
}

const mapping = (changes: string) =>
  schemaWith({ mappings: `{ "targetAttributeName": "userName", "source": null, ${changes} }` });

describe('hover on a member', () => {
  it('says what it is, its values and default, and where that is said', () => {
    const { words, at } = hoverAt(mapping('"flow|Type": "Always"'));
    expect(at).toBe('"flowType"');
    expect(words).toContain('**flowType** — text');
    expect(words).toContain('- `ObjectAddOnly`: Only when the object is created.');
    expect(words).toContain('Default: `"Always"`.');
    expect(words).toContain(
      'Source: [Microsoft Graph, attributeMapping](https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping)',
    );
  });

  it('says that nobody documents it', () => {
    expect(hoverAt(mapping('"flowKi|nd": 1')).words).toContain('no such member of an attribute mapping');
    expect(hoverAt(mapping('"@odata.ty|pe": "x"')).words).toContain('come');
  });

  it('is there for every member of a log', () => {
    const log = '[{ "changeId": "c", "provisioningSteps": [{ "provisioningStep|Type": "import" }] }]';
    expect(hoverAt(log).words).toContain('What kind of step it is.');
  });
});

describe('hover on a value', () => {
  it.each([
    ['"flowType": "ObjectAdd|Only"', 'Only when the object is created.'],
    ['"flowType": 1|', 'ObjectAddOnly: Only when the object is created.'],
    ['"flowBehavior": "Flow|Always"', 'The value flows every time.'],
    ['"matchingPriority": 0|', 'Not used to find the object in the target.'],
    ['"exportMissingReferences": fal|se', 'For use by Microsoft.'],
    ['"defaultValue": nu|ll', 'Sent when the source gives nothing.'],
  ])('%s', (marked, words) => expect(hoverAt(mapping(marked)).words).toContain(words));

  it('explains each of several flags', () => {
    const { words } = hoverAt(schemaWith().replace('Add,Update', 'Add,Up|date'));
    expect(words).toContain('- `Add`: Creates objects.\n- `Update`: Changes objects.');
  });
});

describe('hover on a name', () => {
  const source = (name: string) =>
    schemaWith({ mappings: `{ "targetAttributeName": "x", "source": { "type": "Attribute", "name": "${name}" } }` });

  it.each([
    [mapping('"x": 1').replace('"userName"', '"user|Name"'), '**userName** — String, required'],
    [mapping('"x": 1').replace('"userName"', '"user|Name"'), 'Usually filled by `[mail]`.'],
    [source('proxy|Addresses'), '**proxyAddresses** — String, multi-valued'],
    [source('proxy|Addresses'), 'Attribute of User in Microsoft Entra ID.'],
    [
      schemaWith().replace('"Microsoft Entra ID",', '"Microsoft |Entra ID",'),
      'directory, 2 objects. Its definition cannot be changed.',
    ],
    [
      schemaWith().replace('"sourceObjectName": "User"', '"sourceObjectName": "Us|er"'),
      'object of Microsoft Entra ID, 5 attributes',
    ],
    [schemaWith().replace('"urn:user"', '"urn:|user"'), 'object of RingCentral, 2 attributes'],
  ])('%#', (marked, words) => expect(hoverAt(marked).words).toContain(words));

  it('explains an operator with its arity and types', () => {
    const scope = '{ "groups": [{ "clauses": [{ "sourceOperandName": "mail", "operatorName": "IS NOT| NULL" }] }] }';
    const { words } = hoverAt(schemaWith({ scope }));
    expect(words).toContain('**IS NOT NULL** — operator');
    expect(words).toContain('It takes no value: targetOperand is null.');
    expect(words).toContain('Integer, String, Binary, Boolean');
  });

  it('explains a function of the tree, and expressions in parameters', () => {
    const tree = (name: string, expression: string) =>
      schemaWith({
        mappings: `{ "targetAttributeName": "active", "source": { "type": "Function", "name": "${name}", "expression": "Not([IsSoftDeleted])", "parameters": [{ "key": "source", "value": { "type": "Attribute", "name": "IsSoftDeleted", "expression": "${expression}", "parameters": [] } }] } }`,
      });
    expect(hoverAt(tree('No|t', '[IsSoftDeleted]')).words).toContain('Not(');
    expect(hoverAt(tree('Not', '[IsSoft|Deleted]')).words).toContain('**IsSoftDeleted**');
  });

  it('does not tell of RingCentral where the target is another service', () => {
    const other = schemaWith({ target: 'Slack', mappings: '{ "targetAttributeName": "user|Name", "source": null }' });
    expect(hoverAt(other).words).not.toContain('RingCentral');
  });

  it('knows the attributes of a part without directories', () => {
    expect(hoverAt('[{ "targetAttributeName": "act|ive", "source": null }]').words).toContain('leavers stay active');
  });
});

it('says nothing of brackets and broken words', () => {
  expect(hoverAt(schemaWith().replace('"objectMappings": [', '"objectMappings": [|')).words).toBe('');
  expect(hoverAt(mapping('"flowType": Al|ways')).words).toBe('');
});

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../server/src/documents/document';
import { valueHints } from '../../../../server/src/features/expression/inlay-hints';
import { expressionPlaceAt } from '../../../../server/src/features/expression/place';
import { sampleHover } from '../../../../server/src/features/expression/sample-hover';
import { workspaceOf } from '../../../../server/src/features/workspace';

const ada = {
  label: 'Ada [Obi]',
  values: { firstname: 'Ada', lastname: 'Obi', login: 'aobi', title: null, Mail: 'ada@example.com' },
};
const workspace = workspaceOf([]);

function open(name: string, content: unknown) {
  const text = JSON.stringify(content, null, 2);
  const document = readDocument(`file:///w/${name}`, text);
  if (document === undefined) throw new Error(`${name} is not recognised.`);
  const hints = () => valueHints(document, { start: 0, end: text.length }, workspace, ada, 0);
  const hover = (words: string) => {
    const place = expressionPlaceAt(document, text.indexOf(words) + 1, workspace);
    return place === undefined ? undefined : sampleHover(place, ada, 0)?.markdown;
  };
  return { text, hints, hover };
}

const mapping = (expressions: readonly string[]) => ({
  source: { type: 'user', name: 'user' },
  target: { type: 'appuser', name: 'ringcentral' },
  properties: Object.fromEntries(
    expressions.map((expression, i) => [`attribute${i}`, { expression, pushStatus: 'PUSH' }]),
  ),
});

describe('a profile mapping of Okta', () => {
  const expressions = [
    "user.firstName + ' ' + user.lastName",
    'user.title',
    'user.mobilePhone',
    'appuser.login',
    '1 +',
  ];

  it('shows behind each expression what it gives for the sample user', () => {
    const { text, hints } = open('mapping.json', mapping(expressions));
    expect(hints().map(({ label }) => label)).toEqual(['⟵ Ada Obi', '⟵ null', '⟵ ?', '⟵ ?', '⟵ ✗']);
    expect(hints().map(({ offset }) => text[offset - 1])).toEqual(['"', '"', '"', '"', '"']);
  });

  it('says that what the sample user lacks is unknown, never null', () => {
    const { hints } = open('mapping.json', mapping(['user.mobilePhone']));
    expect(hints()[0]?.tooltip).toMatch(/^Unknown: .*mobilePhone/);
  });

  it('says in the hover what the smallest expression gives', () => {
    const { hover } = open('mapping.json', mapping(expressions));
    expect(hover('lastName')).toBe('Ada \\[Obi\\]: `"Obi"`');
    expect(hover('mobilePhone')).toMatch(/^Ada \\\[Obi\\\]: Unknown: /);
  });
});

describe('a synchronization schema of Entra', () => {
  it('shows the attributes by their names whatever their case, and a flow that is left out as such', () => {
    const attribute = (expression: string) => ({ source: { expression, type: 'Function' }, targetAttributeName: 'x' });
    const attributeMappings = [
      attribute('ToLower([mail])'),
      attribute('IgnoreFlowIfNullOrEmpty([title])'),
      attribute('Join(" ", [firstname], [department])'),
    ];
    const rules = [{ objectMappings: [{ attributeMappings, sourceObjectName: 'User', targetObjectName: 'User' }] }];
    const { hints } = open('schema.json', { synchronizationRules: rules, directories: [] });
    const [mail, title, department] = hints().map(({ label }) => label);
    expect([mail, department]).toEqual(['⟵ ada@example.com', '⟵ ?']);
    expect(title).toContain('IgnoreAttributeFlow');
  });
});

describe('a long value', () => {
  it('is cut to what stands beside an expression, whole in the tooltip', () => {
    const long = 'x'.repeat(100);
    const [hint] = open('mapping.json', mapping([`'${long}'`])).hints();
    expect(hint?.label.length).toBeLessThan(45);
    expect(hint?.tooltip).toBe(long);
  });

  it('of several lines stands on one', () => {
    const [hint] = open('mapping.json', mapping(["'a\n  b'"])).hints();
    expect(hint?.label).toBe('⟵ a b');
  });

  it('that is empty can be seen', () => {
    const [hint] = open('mapping.json', mapping(["''"])).hints();
    expect(hint?.label).toBe('⟵ ""');
  });
});

import { describe, expect, it } from 'vitest';
import { readOktaDocument } from '../../../../server/src/documents/okta/document';
import { compareMappings } from '../../../../server/src/provisioning/compare/compare-mappings';
import type { MappingChange } from '../../../../server/src/provisioning/compare/mapping-change';
import { documentOf, MAPPINGS, map, objectMapping } from '../entra/support';
import { callFile, connectorOf } from '../support';

type Mapping = Parameters<typeof compareMappings>[0];

function changes(before: Mapping, after: Mapping): readonly MappingChange[] {
  const found = compareMappings(before, after);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

describe('object mappings of Entra', () => {
  it('say nothing about the order of mappings and the white space of expressions', () => {
    const other = [...MAPPINGS].reverse().map((mapping) => ({ ...mapping, flowType: 0 }));
    expect(changes(objectMapping(), objectMapping(other))).toEqual([]);
  });

  it('say what a mapping was and is, where, and what comes of it', () => {
    const edited = [...MAPPINGS.slice(0, -1), map('title', 'ToUpper([jobTitle], )'), map('externalId', '[objectId]')];
    const before = objectMapping();
    const after = objectMapping(edited);
    const [added, title] = changes(before, after);
    expect(added).toMatchObject({ kind: 'added', name: 'externalId', values: [{ after: '[objectId]' }] });
    expect(title).toMatchObject({
      kind: 'changed',
      part: 'attribute mapping',
      name: 'title',
      values: [{ what: 'expression', before: '[jobTitle]', after: 'ToUpper([jobTitle], )' }],
      consequences: ['Saving it starts an initial cycle over all users in scope.'],
    });
    for (const [place, { text }] of [
      [title?.before, before.text],
      [title?.after, after.text],
    ] as const) {
      expect(text.slice(place?.start, place?.end)).toBe('"source"');
      expect(text.slice(0, place?.start).split('\n').length).toBe(place?.line);
    }
  });

  it('say that a PUT drops a mapping, and that users are found otherwise', () => {
    const [change] = changes(objectMapping(), objectMapping(MAPPINGS.slice(1)));
    expect(change).toMatchObject({ kind: 'removed', name: 'userName' });
    expect(change?.consequences).toEqual([
      'A PUT replaces the whole schema and drops it without a word.',
      'Users are found by other attributes than before.',
      'Saving it starts an initial cycle over all users in scope.',
    ]);
  });

  it('say a scope in words', () => {
    const clause = (value: string) => ({
      operatorName: 'EQUALS',
      sourceOperandName: 'department',
      targetOperand: { values: [value] },
    });
    const scope = (...values: readonly string[]) => ({
      groups: values.map((value) => ({ name: value, clauses: [clause(value)] })),
    });
    const [change] = changes(objectMapping(), objectMapping(MAPPINGS, { scope: scope('Sales', 'IT') }));
    expect(change?.values).toEqual([
      { what: 'scope', after: '(department EQUALS "Sales") OR (department EQUALS "IT")' },
    ]);
    expect(change?.consequences[0]).toBe('Who leaves the scope is disabled at RingCentral.');
  });

  it('say when only the tree beside an expression differs', () => {
    const tree = (name: string) => ({
      ...map('title', 'ToUpper([jobTitle], )'),
      source: {
        type: 'Function',
        name: 'ToUpper',
        expression: 'ToUpper([jobTitle], )',
        parameters: [{ key: 'source', value: { type: 'Attribute', name, expression: `[${name}]`, parameters: [] } }],
      },
    });
    const [change] = changes(objectMapping([tree('jobTitle')]), objectMapping([tree('city')]));
    expect(change?.values.map(({ what }) => what)).toEqual(['parameters']);
  });
});

describe('connectors of Saviynt', () => {
  const body = (title: string) => `{"userName":"\${user.email}","title":"\${${title}}","active":true}`;
  const file = (call: Record<string, unknown>) => connectorOf([['CreateAccountJSON.json', callFile(call)]]);

  it('compare the body as JSON, and expressions without their white space', () => {
    const one = file({ url: 'https://platform.ringcentral.com/scim/v2/Users', httpParams: body('user.title') });
    const same = file({
      httpParams: '{ "active": true, "title": "${ user.title }", "userName": "${user.email}" }',
      url: 'https://platform.ringcentral.com/scim/v2/Users',
    });
    expect(changes(one, same)).toEqual([]);
    const other = file({ url: 'https://platform.ringcentral.com/scim/v2/Users', httpParams: body('user.jobcode') });
    const found = changes(one, other);
    expect(found).toMatchObject([
      {
        kind: 'changed',
        part: 'CreateAccountJSON',
        name: 'call[call1].httpParams.title',
        values: [{ before: '${user.title}', after: '${user.jobcode}' }],
      },
    ]);
  });

  it('find what was added and removed, calls in another order, and whole parameters', () => {
    const call = (name: string) => ({ name, url: `https://x.example/${name}`, httpMethod: 'GET' });
    const list = (...names: readonly string[]) => JSON.stringify({ call: names.map(call) });
    const before = connectorOf([
      ['CreateAccountJSON.json', list('a', 'b')],
      ['RemoveAccountJSON.json', list('a')],
    ]);
    const after = connectorOf([['CreateAccountJSON.json', list('b', 'a', 'c')]]);
    expect(changes(before, after).map(({ kind, part, name }) => [kind, part, name])).toEqual([
      ['added', 'CreateAccountJSON', 'call[c]'],
      ['changed', 'CreateAccountJSON', 'call (order)'],
      ['removed', 'parameter', 'RemoveAccountJSON'],
    ]);
  });

  it('keep what may be a secret out of sight', () => {
    const connection = (secret: string) =>
      connectorOf([
        [
          'ConnectionJSON.json',
          JSON.stringify({ authentications: { a: { url: 'https://x.example', httpParams: { skey: secret } } } }),
        ],
      ]);
    const found = changes(connection('first-value-1'), connection('second-value-2'));
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toMatch(/first-value|second-value/);
  });
});

describe('profile mappings of Okta', () => {
  const mapping = (properties: Record<string, unknown>) => {
    const text = JSON.stringify({
      id: 'prm1',
      source: { id: 'otyu', name: 'user', type: 'user' },
      target: { id: 'otya', name: 'ringcentral', type: 'appuser' },
      properties,
    });
    const document = readOktaDocument('mapping.json', text);
    if (document === undefined) throw new Error('not recognised');
    return document;
  };
  const push = (expression: string, pushStatus = 'PUSH') => ({ expression, pushStatus });

  it('compare expressions and what is pushed', () => {
    const before = mapping({ email: push('user.email'), title: push('user.title'), city: push('user.city') });
    const after = mapping({
      email: push('user.email', 'DONT_PUSH'),
      title: push(' user.title'),
      zip: push('user.zipCode'),
    });
    expect(changes(before, after).map(({ kind, name, values }) => [kind, name, values])).toEqual([
      ['changed', 'email', [{ what: 'pushStatus', before: 'PUSH', after: 'DONT_PUSH' }]],
      ['added', 'zip', [{ what: 'expression', after: 'user.zipCode' }]],
      ['removed', 'city', [{ what: 'expression', before: 'user.city' }]],
    ]);
  });

  it('are not compared with anything else', () => {
    const found = compareMappings(mapping({ email: push('user.email') }), documentOf(objectMappingFile()));
    expect(found).toBe('The files are of different identity providers: Okta and Microsoft Entra ID.');
  });
});

function objectMappingFile(): unknown {
  return { name: 'U', sourceObjectName: 'User', targetObjectName: 'User', attributeMappings: MAPPINGS };
}

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../../server/src/documents/document';
import { refactorings } from '../../../../../server/src/features/refactor';
import { applyEdits } from '../../../../../server/src/rules/fix-all';
import { goodSchema, type SchemaJson } from '../../../../support/entra-schema';
import { check } from '../../../rules/entra/check-text';

/** The refactorings at the first place of a text. */
function at(text: string, place: string) {
  const document = readDocument('file:///schema.json', text);
  if (document === undefined) throw new Error('not recognised');
  const start = text.indexOf(place);
  expect(start).toBeGreaterThanOrEqual(0);
  return refactorings(document, { start, end: start });
}

function apply(text: string, place: string, title: string): string {
  const found = at(text, place).find((each) => each.title === title);
  if (found === undefined) throw new Error(`no "${title}" among ${at(text, place).map((each) => each.title)}`);
  return applyEdits(text, found.edits);
}

const layouts = [
  ['on lines', 2],
  ['on one line', undefined],
] as const;

function mappingIn(text: string, target: string) {
  const schema = JSON.parse(text) as SchemaJson;
  const mappings = schema.synchronizationRules[0]?.objectMappings[0]?.attributeMappings ?? [];
  return mappings.find(({ targetAttributeName }) => targetAttributeName === target);
}

it('offers nothing that needs an expression of a name that cannot be written in one', () => {
  const good = JSON.stringify(goodSchema(), null, 2);
  const text = good.replaceAll('jobTitle', 'job]Title');
  expect(at(text, 'job]Title').map(({ title }) => title)).not.toContain('Convert to an expression mapping');
  expect(at(text, 'job]Title').map(({ title }) => title)).toContain('Convert to a constant mapping');
});

it.each([
  [
    'whose parameters were never written',
    { type: 'Function', name: 'Trim', expression: 'Trim([jobTitle])', parameters: [] },
  ],
  ['that cannot be parsed', { type: 'Function', name: 'Trim', expression: 'Trim([jobTitle]', parameters: [] }],
  ['that the engine fills in', { type: 'Constant', name: '%DomainFQDN%', expression: null, parameters: [] }],
])('does not rebuild an expression %s', (_, source) => {
  const text = JSON.stringify({ flowTypes: 'Add', attributeMappings: [{ targetAttributeName: 'title', source }] });
  const titles = at(text, '"title"').map(({ title }) => title);
  expect(titles).not.toContain('Rebuild the expression from parameters');
  expect(titles.join()).toContain('Convert to');
});

it('rebuilds the expression of a function without arguments', () => {
  const source = { type: 'Function', name: 'DefaultDomain', expression: '', parameters: [] };
  const text = JSON.stringify({ flowTypes: 'Add', attributeMappings: [{ targetAttributeName: 'title', source }] });
  expect(apply(text, '"title"', 'Rebuild the expression from parameters')).toContain('"DefaultDomain()"');
});

describe.each(layouts)('in a file %s', (_, indentation) => {
  const good = JSON.stringify(goodSchema(), null, indentation);

  it('a direct mapping becomes a constant', () => {
    const text = apply(good, 'jobTitle]', 'Convert to a constant mapping');
    expect(mappingIn(text, 'title')?.source).toEqual({
      expression: '"value"',
      name: 'value',
      parameters: [],
      type: 'Constant',
    });
    expect(check(text)).toEqual([]);
  });

  it('a direct mapping becomes an expression with the same value, and direct again', () => {
    const text = apply(good, 'jobTitle]', 'Convert to an expression mapping');
    expect(mappingIn(text, 'title')?.source).toMatchObject({ expression: 'Join("", [jobTitle])', type: 'Function' });
    expect(check(text)).toEqual([]);
    expect(apply(text, 'Join(', 'Convert to a direct mapping of [jobTitle]')).toBe(good);
  });

  it('a Boolean target gets a Boolean constant', () => {
    const text = apply(good, 'Switch(', 'Convert to a constant mapping');
    expect(mappingIn(text, 'active')?.source).toMatchObject({ name: 'True' });
  });

  it('a custom attribute is added in both places', () => {
    const text = apply(good, '"flowTypes"', 'Add a custom attribute, with its definition');
    const name = 'urn:ietf:params:scim:schemas:extension:CustomExtensionName:2.0:User:customAttribute';
    expect(mappingIn(text, name)?.source).toMatchObject({ name: 'objectId' });
    const schema = JSON.parse(text) as SchemaJson;
    expect(schema.directories[1]?.objects[0]?.attributes.at(-1)?.name).toBe(name);
    expect(check(text).map(({ code }) => code)).toEqual(['ringcentral/unsupported-target']);
    const again = apply(text, '"flowTypes"', 'Add a custom attribute, with its definition');
    expect(mappingIn(again, `${name}2`)).toBeDefined();
  });

  it('the default mapping of RingCentral is inserted into an empty object mapping', () => {
    const schema = goodSchema();
    const mapping = schema.synchronizationRules[0]?.objectMappings[0];
    if (mapping) mapping.attributeMappings = [];
    const text = apply(
      JSON.stringify(schema, null, indentation),
      '"flowTypes"',
      "Insert RingCentral's default mapping (14 attributes)",
    );
    expect((JSON.parse(text) as SchemaJson).synchronizationRules[0]?.objectMappings[0]?.attributeMappings).toHaveLength(
      14,
    );
    expect(check(text)).toEqual([]);
  });

  it('the expression is rebuilt from parameters, and parameters from the expression', () => {
    const changed = good.replace('Left([streetAddress], 64)', 'Left([city], 32)');
    const place = 'Left([city], 32)';
    expect(apply(changed, place, 'Rebuild the expression from parameters')).toBe(good);
    const rebuilt = apply(changed, place, 'Rebuild parameters from the expression');
    expect(mappingIn(rebuilt, 'addresses[type eq "work"].streetAddress')?.source?.parameters).toMatchObject([
      { key: 'source', value: { name: 'city' } },
      { key: 'length', value: { name: '32' } },
    ]);
    expect(check(rebuilt)).toEqual([]);
  });
});

const good = JSON.stringify(goodSchema(), null, 2);

it('offers nothing outside object mappings', () => {
  expect(at(good, '"directories"')).toEqual([]);
});

it('offers no rebuilding where nothing would change', () => {
  expect(at(good, 'Left([street').map(({ title }) => title)).toEqual([
    'Convert to a constant mapping',
    'Convert to a direct mapping of [streetAddress]',
    'Add a custom attribute, with its definition',
  ]);
});

it('works on attribute mappings that were pasted alone', () => {
  const mapping = goodSchema().synchronizationRules[0]?.objectMappings[0]?.attributeMappings[3];
  const text = JSON.stringify([mapping], null, 2);
  const after = apply(text, 'jobTitle', 'Convert to an expression mapping');
  expect(JSON.parse(after)[0].source.name).toBe('Join');
});

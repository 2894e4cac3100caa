import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { EntraKind } from '../../../../server/src/documents/entra/kind';
import { placeAtPath, placeOfKind } from '../../../../server/src/documents/entra/schema';
import type { RawSchema } from '../../../../server/src/documents/json-schema/schema-place';
import { parseJson } from '../../../../server/src/json/parse';

const folder = new URL('../../../../server/src/documents/entra/schemas/', import.meta.url);
const files = readdirSync(folder).sort();
const schemas = files.map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as RawSchema);

/** As an editor that only knows JSON Schema reads them. Annotations are no keywords of it. */
const ajv = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
});
for (const annotation of ['defaultSnippets', 'doNotSuggest', 'x-source', 'x-values']) ajv.addKeyword(annotation);
for (const schema of schemas) ajv.addSchema(schema);

function errors(kind: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(`${kind}.schema.json`);
  if (validate === undefined) throw new Error(`no schema for ${kind}`);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const mapping = { source: { type: 'Attribute', name: 'mail' }, targetAttributeName: 'userName', flowType: 'Always' };
const objectMapping = { sourceObjectName: 'User', flowTypes: 'Add, Update,Delete', attributeMappings: [mapping] };
const rule = { sourceDirectoryName: 'a', objectMappings: [objectMapping] };
const schema = {
  synchronizationRules: [rule],
  directories: [{ name: 'a', discoverabilities: 'AttributeNames, AttributeDataTypes' }],
};
const entry = { id: '1', provisioningAction: 'create', provisioningSteps: [{ name: 'EntryImport', details: {} }] };

describe('the JSON Schemas of Entra', () => {
  it('are one for each kind, named after it', () => {
    expect(files).toEqual([
      'attribute-mappings.schema.json',
      'object-mapping.schema.json',
      'provision-on-demand-result.schema.json',
      'provisioning-log.schema.json',
      'synchronization-rule.schema.json',
      'synchronization-schema.schema.json',
      'synchronization-template.schema.json',
    ]);
  });

  it.each([
    ['synchronization-schema', schema],
    ['synchronization-template', { id: 't', schema }],
    ['synchronization-template', { value: [{ id: 't', schema }] }],
    ['synchronization-rule', rule],
    ['synchronization-rule', [rule]],
    ['object-mapping', objectMapping],
    ['object-mapping', { value: [objectMapping] }],
    ['attribute-mappings', mapping],
    ['attribute-mappings', [mapping, { ...mapping, flowType: 4, source: null }]],
    ['attribute-mappings', { attributeMappings: [mapping] }],
    ['provisioning-log', [entry]],
    ['provisioning-log', { value: [entry] }],
    ['provisioning-log', entry],
    ['provision-on-demand-result', { key: '{}', value: '{}' }],
  ])('%s takes %j', (kind, value) => expect(errors(kind, value)).toEqual([]));

  it.each([
    ['synchronization-schema', { ...schema, version: 1 }, '/version type'],
    [
      'synchronization-schema',
      { synchronizationRules: [{ ...rule, objectMappings: [{ ...objectMapping, flowTypes: 'Add;Update' }] }] },
      '/synchronizationRules/0/objectMappings/0/flowTypes pattern',
    ],
    ['attribute-mappings', [{ ...mapping, flowType: 'Add' }], '/0/flowType enum'],
    ['attribute-mappings', [{ ...mapping, matchingPriority: -1 }], '/0/matchingPriority minimum'],
    ['provision-on-demand-result', { key: {}, value: '{}' }, '/key type'],
  ])('%s refuses %j', (kind, value, error) => expect(errors(kind, value)).toContain(error));

  it('say of every member what it is, and where that is said', () => {
    const silent: string[] = [];
    const visit = (raw: RawSchema, path: string) => {
      for (const [name, member] of Object.entries(raw.properties ?? {})) {
        if (member.description === undefined) silent.push(`${path}/${name}`);
        visit(member, `${path}/${name}`);
      }
      if (raw.items !== undefined) visit(raw.items, `${path}/*`);
    };
    for (const { definitions = {} } of schemas)
      for (const [name, definition] of Object.entries(definitions)) {
        visit(definition, name);
        if (definition['x-source'] === undefined) silent.push(name);
      }
    expect(silent).toEqual([]);
  });

  const real = '../shared/data/entra/';
  it.runIf(existsSync(real)).each([
    ['synchronization-schema', '01-graphdocs-salesforce-full.json'],
    ['object-mapping', '05-graphdocs-objectmapping-salesforce.json'],
  ])('%s takes %s', (kind, name) => {
    expect(errors(kind, JSON.parse(readFileSync(real + name, 'utf8')))).toEqual([]);
  });
});

describe('the place of a node', () => {
  const at = (kind: EntraKind, root: unknown, ...path: (string | number)[]) =>
    placeAtPath(kind, parseJson(JSON.stringify(root)).root, path)?.description;

  it('is found behind whatever wraps the objects of the kind', () => {
    const target = placeOfKind('entra/attributeMappings').property('targetAttributeName')?.description;
    expect(target).toContain('The attribute that is written');
    expect(at('entra/attributeMappings', mapping, 'targetAttributeName')).toBe(target);
    expect(at('entra/attributeMappings', [mapping], 0, 'targetAttributeName')).toBe(target);
    expect(at('entra/attributeMappings', { value: [mapping] }, 'value', 0, 'targetAttributeName')).toBe(target);
    expect(
      at('entra/attributeMappings', { attributeMappings: [mapping] }, 'attributeMappings', 0, 'targetAttributeName'),
    ).toBe(target);
    expect(at('entra/objectMapping', objectMapping, 'attributeMappings', 0, 'targetAttributeName')).toBe(target);
    expect(
      at(
        'entra/synchronizationTemplate',
        { schema },
        'schema',
        'synchronizationRules',
        0,
        'objectMappings',
        0,
        'attributeMappings',
        0,
        'targetAttributeName',
      ),
    ).toBe(target);
  });

  it('is none for what nobody documents', () => {
    expect(at('entra/attributeMappings', { value: [mapping] }, 'value')).toBeUndefined();
    expect(at('entra/attributeMappings', mapping, 'other')).toBeUndefined();
  });

  it('names its source', () => {
    expect(placeOfKind('entra/objectMapping').property('scope')?.source).toBe('Microsoft Graph, filter');
    expect(placeOfKind('entra/objectMapping').property('enabled')?.source).toBe('Microsoft Graph, objectMapping');
    expect(placeOfKind('entra/attributeMappings').property('defaultValue')?.source).toContain('Customize');
  });
});

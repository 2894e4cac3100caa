import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attributeJson, attributeMapping, goodSchema, largeSchema } from '../../../support/entra-schema';
import { check } from './check-text';

describe('nothing is found', () => {
  it.each([100_000, 500_000, 2_500_000])('in a generated schema of %d characters', (bytes) => {
    const text = largeSchema(bytes);
    expect(text.length).toBeGreaterThan(bytes * 0.9);
    expect(check(text)).toEqual([]);
  });

  it('in a schema with line ends of Windows', () => {
    expect(check(JSON.stringify(goodSchema(), null, 2).replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it('about RingCentral in the schema of an application with another name', () => {
    const schema = goodSchema();
    const [rule] = schema.synchronizationRules;
    const app = schema.directories[1];
    if (rule === undefined || app === undefined) throw new Error('not generated');
    rule.targetDirectoryName = app.name = 'Contoso';
    const [mapping] = rule.objectMappings;
    const [first] = mapping?.attributeMappings ?? [];
    if (first?.source) Object.assign(first.source, { expression: '[userPrincipalName]', name: 'userPrincipalName' });
    const text = JSON.stringify(schema);
    expect(check(text)).toEqual([]);
    expect(check(text, { entraTarget: 'ringcentral' }).map(({ code }) => code)).toEqual([
      'ringcentral/username-not-email',
    ]);
  });

  it("about attributes of a vendor's own schema", () => {
    const schema = goodSchema();
    const name = 'urn:sap:cloud:scim:schemas:extension:custom:2.0:User:attributes';
    schema.directories[1]?.objects[0]?.attributes.push(attributeJson(name));
    schema.synchronizationRules[0]?.objectMappings[0]?.attributeMappings.push(attributeMapping(name, '[city]'));
    expect(check(JSON.stringify(schema).replaceAll('RingCentral', 'Contoso'))).toEqual([]);
  });

  it('that a person switched off', () => {
    const schema = goodSchema();
    schema.directories = [];
    const text = JSON.stringify(schema);
    expect(check(text).length).toBeGreaterThan(0);
    expect(check(text, { severities: { 'entra/incomplete-schema': 'off' } })).toEqual([]);
  });
});

/** Exports that Microsoft publishes; the test passes without them. */
const folder = resolve(__dirname, '../../../../../shared/data/entra');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^0[15]-.*\.json$/.test(name)) : [];

describe.skipIf(files.length === 0)('published exports', () => {
  it.each(files)('%s has no findings', (name) => {
    expect(check(readFileSync(resolve(folder, name), 'utf8'))).toEqual([]);
  });
});

it('says at most a thousand things of one kind', () => {
  const schema = goodSchema();
  const [mapping] = schema.synchronizationRules[0]?.objectMappings ?? [];
  const [first] = mapping?.attributeMappings ?? [];
  if (mapping === undefined || first === undefined) throw new Error('not generated');
  mapping.attributeMappings = Array.from({ length: 1500 }, () => first);
  const found = check(JSON.stringify(schema)).filter(({ code }) => code === 'entra/duplicate-target');
  expect(found).toHaveLength(1000);
  expect(found.some(({ message }) => message.endsWith('There are 499 more like this in the file.'))).toBe(true);
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSynchronizationSchema } from '../../../../server/src/documents/entra/synchronization-schema';
import type { EntraAttribute } from '../../../../server/src/expressions/entra/user-attributes';
import { createScope } from '../../../../server/src/expressions/kit';
import { decodeText } from '../../../../server/src/text/decode';
import { standInLanguage } from '../../../support/stand-in-language';

function read(value: unknown) {
  const asked: (readonly EntraAttribute[] | undefined)[] = [];
  const content = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  const document = readSynchronizationSchema('file:///x/schema.json', content, {
    language: standInLanguage(),
    scopeOf: (attributes) => {
      asked.push(attributes);
      return createScope([], attributes !== undefined);
    },
  });
  return { document, asked, content };
}

const attribute = (name: string, type?: string, multivalued = false) => ({ name, type, multivalued });
const mapping = (target: string, expression: string | null) => ({
  source: expression === null ? null : { type: 'Attribute', expression, parameters: [] },
  targetAttributeName: target,
});
const schema = (changes: object = {}) => ({
  synchronizationRules: [
    {
      sourceDirectoryName: 'Microsoft Entra ID',
      targetDirectoryName: 'RingCentral',
      objectMappings: [
        {
          sourceObjectName: 'User',
          targetObjectName: 'urn:user',
          attributeMappings: [mapping('userName', '[mail]'), mapping('x', null), mapping('active', '[other]')],
        },
        { sourceObjectName: 'Group', targetObjectName: '', attributeMappings: [mapping('y', '[z]'), {}] },
      ],
    },
  ],
  directories: [
    {
      name: 'Microsoft Entra ID',
      objects: [
        { name: 'User', attributes: [attribute('mail', 'String'), attribute('all', 'String', true), attribute('new')] },
      ],
    },
    { name: 'RingCentral', objects: [{ name: 'urn:user', attributes: [attribute('active', 'Boolean')] }] },
  ],
  ...changes,
});

describe('a synchronization schema', () => {
  it('has a slot for every expression, with the attribute it fills', () => {
    const { document, content } = read(schema());
    expect(document).toMatchObject({ provider: 'entra', kind: 'entra/synchronizationSchema' });
    const found = document?.expressions.map(({ target, text }) => {
      const { start, end } = text.spanToFile({ start: 0, end: text.text.length });
      return [target, content.slice(start, end)];
    });
    expect(found).toEqual([
      [{ name: 'userName', shape: { type: 'any' } }, '[mail]'],
      [{ name: 'active', shape: { type: 'boolean' } }, '[other]'],
      [{ name: 'y', shape: { type: 'any' } }, '[z]'],
    ]);
  });

  it('gives an expression the attributes of its source object, once for each object', () => {
    const { document, asked } = read(schema());
    const [first, second, third] = document?.expressions ?? [];
    expect([first?.scope.complete, second?.scope.complete, third?.scope.complete]).toEqual([true, true, false]);
    expect(asked).toHaveLength(2);
    expect(asked[0]?.map(({ name, type, multivalued }) => `${name} ${type} ${multivalued}`)).toEqual([
      'mail String false',
      'all String true',
      'new String false',
    ]);
    expect(asked[1]).toBeUndefined();
  });

  it('knows no attributes when the directories are missing', () => {
    const { document, asked } = read(schema({ directories: undefined }));
    for (const { scope } of document?.expressions ?? []) expect(scope.complete).toBe(false);
    expect(asked).toEqual([undefined, undefined]);
  });

  it('is read from UTF-16 and from UTF-8 with a byte order mark', () => {
    const text = `\ufeff${JSON.stringify(schema())}`;
    for (const bytes of [Buffer.from(text, 'utf16le'), Buffer.from(text)])
      expect(read(decodeText(bytes).text).document?.expressions).toHaveLength(3);
    expect(read(text).document?.expressions).toHaveLength(3);
  });

  it('treats __proto__ and constructor as names', () => {
    const odd = schema({ directories: [{ name: '__proto__', objects: [{ name: 'constructor', attributes: [{}] }] }] });
    expect(read(odd).document?.expressions).toHaveLength(3);
    const types = schema({
      directories: [
        { name: 'RingCentral', objects: [{ name: 'urn:user', attributes: [attribute('active', 'toString')] }] },
      ],
    });
    expect(read(types).document?.expressions[1]?.target?.shape).toEqual({ type: 'any' });
  });
});

it.each([
  {},
  { synchronizationRules: {} },
  { synchronizationRules: [] },
  { synchronizationRules: ['objectMappings'] },
  { schema: schema() },
  [schema()],
])('no other file %j', (value) => expect(read(value).document).toBeUndefined());

// A real export, where it is at hand.
const real = '../shared/data/entra/';
it.runIf(existsSync(real))('reads the export of a gallery application', () => {
  const { document, asked } = read(readFileSync(`${real}01-graphdocs-salesforce-full.json`, 'utf8'));
  expect(document?.expressions.length).toBeGreaterThan(10);
  for (const { scope } of document?.expressions ?? []) void scope;
  expect(asked.map((attributes) => attributes?.length)).toContain(44);
});
it.runIf(existsSync(real)).each(['05-graphdocs-objectmapping-salesforce.json', 'vectors.json'])(
  'leaves %s alone',
  (name) => expect(read(readFileSync(real + name, 'utf8')).document).toBeUndefined(),
);

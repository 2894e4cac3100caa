import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../server/src/documents/document';
import { readEntraDocument } from '../../../../server/src/documents/entra/document';
import type { ObjectMapping } from '../../../../server/src/documents/entra/model/object-mapping';
import { readableAttributes } from '../../../../server/src/documents/entra/shape';
import { repeatsItsWhole } from '../../../../server/src/documents/expression-slot';
import { createScope } from '../../../../server/src/expressions/kit/scope';
import { checkDocument } from '../../../../server/src/rules/check';
import { decodeText } from '../../../../server/src/text/decode';
import { standInLanguage } from '../../../support/stand-in-language';

function read(value: unknown) {
  const asked: (ObjectMapping | undefined)[] = [];
  const content = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  const document = readEntraDocument('file:///x/schema.json', content, {
    language: standInLanguage(),
    scopeOf: (mapping) => {
      asked.push(mapping);
      return createScope([], mapping?.sourceObject !== undefined);
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
    const attributes = readableAttributes(asked[0]?.sourceObject);
    expect(attributes?.map(({ name, type, multivalued }) => `${name} ${type} ${multivalued}`)).toEqual([
      'mail String false',
      'all String true',
      'new String false',
    ]);
    expect(readableAttributes(asked[1]?.sourceObject)).toBeUndefined();
  });

  it('knows no attributes when the directories are missing', () => {
    const { document, asked } = read(schema({ directories: undefined }));
    for (const { scope } of document?.expressions ?? []) expect(scope.complete).toBe(false);
    expect(asked.map((mapping) => mapping?.sourceObject)).toEqual([undefined, undefined]);
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

const nested = {
  source: {
    type: 'Function',
    name: 'Trim',
    // Before the whole, as a person may have pasted it.
    parameters: [
      {
        key: 'source',
        value: {
          type: 'Function',
          name: 'Mid',
          expression: 'Mid([mail], 1, 8)',
          parameters: [
            { key: 'source', value: { type: 'Attribute', name: 'mail', expression: '[mail]', parameters: [] } },
            { key: 'start', value: { type: 'Constant', name: '1', expression: '"1"', parameters: [] } },
          ],
        },
      },
    ],
    expression: 'Trim(Mid([mail], 1, 8))',
  },
  targetAttributeName: 'title',
};

describe('the expressions in the parameters of a function', () => {
  it('are slots too, in the order of the file, each a part of the one around it', () => {
    const found = read(JSON.stringify(nested)).document?.expressions ?? [];
    expect(found.map(({ node, partOf, target }) => [node.value, partOf?.node.value, target?.name])).toEqual([
      ['Mid([mail], 1, 8)', 'Trim(Mid([mail], 1, 8))', undefined],
      ['[mail]', 'Mid([mail], 1, 8)', undefined],
      ['"1"', 'Mid([mail], 1, 8)', undefined],
      ['Trim(Mid([mail], 1, 8))', undefined, 'title'],
    ]);
    expect(found.map(repeatsItsWhole)).toEqual([true, true, false, false]);
  });

  it('have their findings said once, in the whole; a part that says something else is checked itself', () => {
    const mistaken = (whole: string, part: string) => ({
      targetAttributeName: 'title',
      source: {
        type: 'Function',
        name: 'PCase',
        expression: whole,
        parameters: [{ key: 'source', value: { type: 'Attribute', name: 'x', expression: part, parameters: [] } }],
      },
    });
    const codes = (value: object) => {
      const document = readDocument('file:///x.json', JSON.stringify(value));
      if (document === undefined) throw new Error('not recognised');
      return checkDocument(
        document,
        () => {
          throw new Error('no connector');
        },
        { fileSyntax: true },
      )
        .filter(({ code }) => code === 'entra/wrong-case')
        .map(({ span }) => span.start);
    };
    const whole = mistaken('PCase([jobtitle])', '[jobtitle]');
    expect(codes(whole)).toEqual([JSON.stringify(whole).indexOf('[jobtitle]')]);
    expect(codes(mistaken('PCase([jobTitle])', '[jobtitle]'))).toHaveLength(1);
    expect(codes(mistaken('PCase([jobTitle])', '[jobTitle]'))).toEqual([]);
  });
});

// A real export, where it is at hand.
const real = '../shared/data/entra/';
it.runIf(existsSync(real))('reads the export of a gallery application', () => {
  const { document } = read(readFileSync(`${real}01-graphdocs-salesforce-full.json`, 'utf8'));
  expect(document?.expressions.filter(({ partOf }) => partOf === undefined).length).toBeGreaterThan(10);
  const [rule] = document?.rules ?? [];
  expect(rule?.objectMappings[0]?.sourceObject?.attributes).toHaveLength(44);
  expect(rule?.objectMappings[0]?.matching.map(({ targetAttributeName }) => targetAttributeName)).toEqual(['Username']);
});

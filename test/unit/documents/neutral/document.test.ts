import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../server/src/documents/document';
import { readNeutralDocument } from '../../../../server/src/documents/neutral/document';

const file = (mapping: object) => {
  const document = readNeutralDocument('file:///x.ringcentral-mapping.json', JSON.stringify(mapping));
  if (document === undefined) throw new Error('not recognised');
  return document;
};

describe('recognition', () => {
  it('goes by the name, or by the version', () => {
    expect(readDocument('file:///a.ringcentral-mapping.json', '{}')?.kind).toBe('neutral/mapping');
    expect(readDocument('file:///a.json', '{"ringcentralMapping":1}')?.kind).toBe('neutral/mapping');
    expect(readDocument('file:///a.json', '{"provider":"okta","attributes":[]}')).toBeUndefined();
    expect(readDocument('file:///a.ringcentral-mapping.json', '[]')).toBeUndefined();
  });

  it('reads a file that is being typed', () => {
    const document = readNeutralDocument(
      'file:///a.ringcentral-mapping.json',
      '{"provider":"okta","attributes":[{"target":"ti',
    );
    expect(document?.mapping.attributes[0]?.target).toBe('ti');
  });
});

describe('the model', () => {
  it('has the three kinds of sources, and none where several are said', () => {
    const { mapping } = file({
      provider: 'okta',
      attributes: [
        { target: 'a', source: { attribute: 'user.email' } },
        { target: 'b', source: { constant: true } },
        { target: 'c', source: { expression: 'user.email' } },
        { target: 'd', source: { expression: '[mail]', language: 'entra' } },
        { target: 'e', source: { attribute: 'x', constant: 'y' } },
        { target: 'f', source: {} },
      ],
    });
    expect(mapping.attributes.map(({ source }) => source?.kind)).toEqual([
      'attribute',
      'constant',
      'expression',
      'expression',
      undefined,
      undefined,
    ]);
    const languages = mapping.attributes.map(({ source }) =>
      source?.kind === 'expression' ? source.language : undefined,
    );
    expect(languages.slice(2, 4)).toEqual(['okta', 'entra']);
  });

  it('takes only whole numbers from 1 as priorities', () => {
    const { mapping } = file({
      attributes: [{ matching: 1 }, { matching: 0 }, { matching: 1.5 }, { matching: '1' }, {}],
    });
    expect(mapping.attributes.map(({ matching }) => matching)).toEqual([1, undefined, undefined, undefined, undefined]);
  });
});

describe('expressions', () => {
  it('have a slot each, in the order of the file, the scope among them', () => {
    const { expressions } = file({
      provider: 'entra',
      attributes: [{ target: 'title', source: { expression: 'ToLower([jobTitle])' } }],
      scope: { expression: '${user.statuskey == 1}', language: 'groovy' },
    });
    expect(expressions.map(({ language, target }) => [language.id, target?.name])).toEqual([
      ['entra', 'title'],
      ['groovy', undefined],
    ]);
  });

  it('have none where JumpCloud has no language', () => {
    expect(
      file({ provider: 'jumpcloud', attributes: [{ target: 'a', source: { expression: 'x' } }] }).expressions,
    ).toEqual([]);
  });
});

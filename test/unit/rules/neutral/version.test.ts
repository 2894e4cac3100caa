import { describe, expect, it } from 'vitest';
import { ConversionError, convert } from '../../../../server/src/conversion/convert';
import { findAnyMapping } from '../../../../server/src/conversion/plan/find-any-mapping';
import { readNeutralDocument } from '../../../../server/src/documents/neutral/document';
import { checkFile } from './check-file';

const NAME = 'x.ringcentral-mapping.json';
const written = (version: string) =>
  `{ "ringcentralMapping": ${version}, "provider": "okta", "attributes": [{ "target": "userName", "source": { "attribute": "user.login" } }] }`;

describe('a neutral mapping of another version', () => {
  it.each(['2', '"1"', '0', 'null'])('is neither planned nor converted: %s', (version) => {
    const text = written(version);
    const found = findAnyMapping([{ uri: NAME, text }], { place: NAME, isFile: true });
    expect(found).toMatch(/The mapping says "ringcentralMapping": .+, and there is only version 1 of the format\./);
    const document = readNeutralDocument(NAME, text);
    expect(() => convert(document === undefined ? [] : [document], { to: 'entra' })).toThrow(ConversionError);
  });

  it('is told where it stands, with the version there is', () => {
    const [version] = checkFile(NAME, written('2')).filter(({ code }) => code === 'mapping/unknown-value');
    expect([version?.underlined, version?.message]).toEqual([
      '2',
      '"ringcentralMapping" says version 2, and there is only version 1 of the format. Nothing is planned or converted with it. Write 1 if the file is in it.',
    ]);
  });

  it('is told in a sentence where its provider cannot say what it says', () => {
    const text = written('1').replace('user.login', 'login');
    expect(findAnyMapping([{ uri: NAME, text }], { place: NAME, isFile: true })).toBe(
      'The mapping cannot be planned as its provider would carry it out: Okta cannot name the attribute login.',
    );
  });

  it('is planned where the version is missing: a finding asks for it', () => {
    const text = written('1').replace('"ringcentralMapping": 1, ', '');
    expect(findAnyMapping([{ uri: NAME, text }], { place: NAME, isFile: true })).toMatchObject({ provider: 'neutral' });
  });
});

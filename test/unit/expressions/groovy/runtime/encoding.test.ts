import { expect, it } from 'vitest';
import { decodeBase64, encodeBase64, utf8 } from '../../../../../server/src/expressions/groovy/runtime/encoding';

it('encodes a text of any length whole', () => {
  const bytes = utf8('Zoë '.repeat(20_000));
  expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
});

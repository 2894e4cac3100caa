import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../server/src/text/decode';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  it.each([
    ['plain', utf8('{"a": "é"}'), 'utf-8', '{"a": "é"}'],
    ['with a byte order mark', utf8('\ufeff{}'), 'utf-8', '{}'],
    ['UTF-16LE', Buffer.from('\ufeff{}', 'utf16le'), 'utf-16le', '{}'],
    ['UTF-16BE', Buffer.from('\ufeff{}', 'utf16le').swap16(), 'utf-16be', '{}'],
    ['UTF-16LE without a mark', Buffer.from('{}', 'utf16le'), 'utf-16le', '{}'],
    ['UTF-16BE without a mark', Buffer.from('{"é": "日本"}', 'utf16le').swap16(), 'utf-16be', '{"é": "日本"}'],
    ['a zero alone', utf8('{\0'), 'utf-8', '{\0'],
    ['zeros between single letters', utf8('a\0\0b'), 'utf-8', 'a\0\0b'],
  ])('%s', (_, bytes, encoding, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it.each([
    [[0x61, 0xe9, 0x62], 1],
    [[0x61, 0xc3, 0xa9, 0xff], 3],
    [[0x80], 0],
    [[0x61, 0xf0, 0x9f, 0x98], 1],
  ])('%j: names the first byte that is wrong and keeps the rest', (bytes, at) => {
    const decoded = decodeText(Uint8Array.from(bytes));
    expect(decoded.invalidAt).toBe(at);
    expect(decoded.text).toContain('\ufffd');
  });
});

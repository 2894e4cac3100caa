import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { textOf } from '../arguments';
import { reference } from '../sources';

export const convertToUtf8Hex: EvaluatedFunction = {
  name: 'ConvertToUTF8Hex',
  parameters: [{ name: 'source', type: 'String', documentation: 'The text to encode.' }],
  returns: 'String',
  documentation: 'Writes the UTF-8 bytes of a text as hexadecimal digits in upper case, two for each byte.',
  examples: [{ expression: 'ConvertToUTF8Hex("Zoë")', result: '"5A6FC3AB"' }],
  source: reference('ConvertToUTF8Hex'),
  shape: stringShape,
  call: (_context, source) => {
    const text = textOf(source, 'ConvertToUTF8Hex', 'source');
    if (typeof text !== 'string') return text;
    let out = '';
    for (const byte of encoder.encode(text)) out += digits[byte]!;
    return out;
  },
};

const encoder = new TextEncoder();
const digits: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).toUpperCase().padStart(2, '0'),
);

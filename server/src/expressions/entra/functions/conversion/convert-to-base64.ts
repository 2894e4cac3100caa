import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { textOf } from '../arguments';
import { reference } from '../sources';

export const convertToBase64: EvaluatedFunction = {
  name: 'ConvertToBase64',
  parameters: [{ name: 'source', type: 'String', documentation: 'The text to encode.' }],
  returns: 'String',
  documentation:
    'Encodes a text in base64 by its UTF-16 bytes, low byte first. Other systems mostly expect UTF-8, which gives another text.',
  examples: [{ expression: 'ConvertToBase64("Ada")', result: '"QQBkAGEA"' }],
  source: reference('ConvertToBase64'),
  shape: stringShape,
  call: (_context, source) => {
    const text = textOf(source, 'ConvertToBase64', 'source');
    if (typeof text !== 'string') return text;
    let bytes = '';
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      bytes += String.fromCharCode(unit & 0xff, unit >> 8);
    }
    return btoa(bytes);
  },
};

import { type EvaluatedFunction, EvaluationFailure } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { textOf } from '../arguments';
import { cloudSyncOnly, cloudSyncReference } from '../sources';

const encodings = ['Unicode', 'ASCII', 'UTF8'];

export const convertFromBase64: EvaluatedFunction = {
  name: 'ConvertFromBase64',
  parameters: [
    { name: 'source', type: 'String', documentation: 'A text in base64.' },
    {
      name: 'Encoding',
      type: 'Enum',
      optional: true,
      values: encodings,
      documentation: 'What the bytes are: Unicode (UTF-16, when left out), ASCII or UTF8, without quotation marks.',
    },
  ],
  returns: 'String',
  documentation:
    'Decodes a text from base64. Without an encoding the bytes are UTF-16, as ConvertToBase64 writes them.',
  examples: [
    { expression: 'ConvertFromBase64("QQBkAGEA")', result: '"Ada"' },
    { expression: 'ConvertFromBase64("Wm/Dqw==", UTF8)', result: '"Zoë"' },
  ],
  source: cloudSyncReference('ConvertFromBase64'),
  availability: cloudSyncOnly,
  shape: stringShape,
  call: (_context, source, encoding = 'Unicode') => {
    const text = textOf(source, 'ConvertFromBase64', 'source');
    if (typeof text !== 'string') return text;
    if (typeof encoding !== 'string' || !encodings.includes(encoding))
      throw new EvaluationFailure('Encoding is Unicode, ASCII or UTF8.', undefined, 1);
    const compact = text.replace(/\s/g, '');
    if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]*$/.test(compact.replace(/={1,2}$/, '')))
      throw new EvaluationFailure('The text is no base64.', 'FormatException', 0);
    const bytes = Uint8Array.from(atob(compact), (byte) => byte.charCodeAt(0));
    if (encoding === 'ASCII')
      return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : '?')).join('');
    return (encoding === 'UTF8' ? utf8 : utf16).decode(bytes);
  },
};

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });

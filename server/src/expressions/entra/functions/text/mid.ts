import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { integerOf, textOf } from '../arguments';
import { reference } from '../sources';

export const mid: EvaluatedFunction = {
  name: 'Mid',
  parameters: [
    { name: 'source', key: 'source', type: 'String', documentation: 'The text to cut from, usually an attribute.' },
    {
      name: 'start',
      key: 'start',
      type: 'Integer',
      documentation: 'The place of the first character to keep; the first one is 1, not 0.',
    },
    { name: 'length', key: 'length', type: 'Integer', documentation: 'How many characters to keep at most.' },
  ],
  returns: 'String',
  documentation:
    'A part of a text. A length that reaches beyond the end gives what there is. What a start beyond the end or below 1 gives is not documented and unknown here.',
  examples: [
    { expression: 'Mid("+1 650 555 0100", 4, 3)', result: '"650"' },
    { expression: 'Mid("Ada", 2, 64)', result: '"da"', note: 'The length reaches beyond the end.' },
  ],
  source: reference('Mid'),
  shape: stringShape,
  call: (_context, source, start, length) => {
    const from = integerOf(start, 'Mid', 'start', 1);
    if (typeof from !== 'number') return from;
    const count = integerOf(length, 'Mid', 'length', 2);
    if (typeof count !== 'number') return count;
    const text = textOf(source, 'Mid', 'source');
    if (typeof text !== 'string') return text;
    if (from < 1) return new Unknown('Microsoft does not say what Mid gives for a start below 1.');
    if (count < 0) return new Unknown('Microsoft does not say what Mid gives for a length below 0.');
    if (text === '' || count === 0) return '';
    if (from > text.length)
      return new Unknown(
        `The text has ${text.length} characters; Microsoft does not say what Mid gives from ${from} on.`,
      );
    return text.slice(from - 1, from - 1 + count);
  },
};

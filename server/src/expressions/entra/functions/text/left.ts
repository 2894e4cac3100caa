import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { integerOf, textOf } from '../arguments';
import { reference } from '../sources';

export const left: EvaluatedFunction = {
  name: 'Left',
  parameters: [
    { name: 'String', key: 'source', type: 'Attribute', documentation: 'The text whose beginning is wanted.' },
    { name: 'NumChars', key: 'length', type: 'Integer', documentation: 'How many characters.' },
  ],
  returns: 'String',
  documentation:
    'The first characters of a text. 0 gives an empty text; a number below 0 or beyond the length gives the whole text; an attribute without a value gives an empty text.',
  examples: [
    { expression: 'Left("Sales EMEA", 5)', result: '"Sales"' },
    { expression: 'Left("Sales", -1)', result: '"Sales"', note: 'A number below 0 changes nothing.' },
    { expression: 'Left([department], 5)', inputs: { department: null }, result: '""' },
  ],
  source: reference('Left'),
  shape: stringShape,
  call: (_context, value, numChars) => {
    const count = integerOf(numChars, 'Left', 'NumChars', 1);
    if (typeof count !== 'number') return count;
    if (value === null) return '';
    const text = textOf(value, 'Left', 'String');
    if (typeof text !== 'string') return text;
    return count < 0 ? text : text.slice(0, count);
  },
};

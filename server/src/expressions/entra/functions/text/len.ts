import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { numberShape } from '../../../kit/shape';
import { textOf } from '../arguments';
import { reference } from '../sources';

export const len: EvaluatedFunction = {
  name: 'Len',
  parameters: [{ name: 'value', type: 'String', documentation: 'The text whose characters are counted.' }],
  returns: 'Number',
  documentation:
    'The number of characters of a text, spaces included. Listed for application provisioning since April 2026; described in the functions reference of Microsoft Entra Connect Sync.',
  examples: [{ expression: 'Len("Ada Obi")', result: '7' }],
  source: reference('Len'),
  shape: numberShape,
  call: (_context, value) => {
    const text = textOf(value, 'Len', 'value');
    return typeof text === 'string' ? text.length : text;
  },
};

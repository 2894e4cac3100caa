import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { textOf } from '../arguments';
import { reference } from '../sources';

export const cStr: EvaluatedFunction = {
  name: 'CStr',
  parameters: [{ name: 'value', type: 'numeric, reference, or boolean', documentation: 'The value to convert.' }],
  returns: 'String',
  documentation: 'Converts a number, a reference or a Boolean to a text. Booleans become "True" and "False".',
  examples: [
    { expression: 'CStr(42)', result: '"42"' },
    { expression: 'CStr([accountEnabled])', inputs: { accountEnabled: true }, result: '"True"' },
  ],
  source: reference('CStr'),
  shape: stringShape,
  call: (_context, value) => textOf(value, 'CStr', 'value'),
};

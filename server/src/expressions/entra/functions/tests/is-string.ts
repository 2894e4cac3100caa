import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { booleanShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { reference } from '../sources';

export const isString: EvaluatedFunction = {
  name: 'IsString',
  parameters: [{ name: 'Expression', type: 'Expression', documentation: 'The value to test.' }],
  returns: 'Boolean',
  documentation:
    'True if the value can be read as a text. Which other values cannot is not documented, so for anything but a text the result is unknown here.',
  examples: [{ expression: 'IsString([department])', inputs: { department: 'Sales' }, result: '"True"' }],
  source: reference('IsString'),
  shape: booleanShape,
  call: (_context, value) =>
    typeof value === 'string' ? 'True' : new Unknown('Microsoft does not say which values IsString takes for a text.'),
};

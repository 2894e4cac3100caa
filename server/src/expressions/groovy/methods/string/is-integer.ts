import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { isWhole } from './comparison';

export const stringIsInteger = method<string>({
  on: 'string',
  signature: 'boolean isInteger()',
  documentation: 'Whether it reads as a whole number of 32 bits.',
  shape: booleanShape,
  examples: [example("'5'.isInteger()", 'true')],
  call: (s) => isWhole(s, 32),
});

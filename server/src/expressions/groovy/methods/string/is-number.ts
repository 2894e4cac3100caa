import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { isNumber } from './comparison';

export const stringIsNumber = method<string>({
  on: 'string',
  signature: 'boolean isNumber()',
  documentation: 'Whether it reads as a number.',
  shape: booleanShape,
  examples: [example("'x'.isNumber()", 'false')],
  call: (s) => isNumber(s),
});

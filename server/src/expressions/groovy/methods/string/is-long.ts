import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { isWhole } from './comparison';

export const stringIsLong = method<string>({
  on: 'string',
  signature: 'boolean isLong()',
  documentation: 'Whether it reads as a whole number of 64 bits.',
  shape: booleanShape,
  examples: [example("'5'.isLong()", 'true')],
  call: (s) => isWhole(s, 64),
});

import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringIsInteger = method<string>({
  on: 'string',
  signature: 'boolean isInteger()',
  documentation: 'Whether it reads as a whole number of 32 bits.',
  shape: booleanShape,
  examples: [example("'5'.isInteger()", 'true')],
  call: (s) => /^\s*[+-]?\d{1,10}\s*$/.test(s) && Math.abs(Number(s)) <= 2147483647,
});

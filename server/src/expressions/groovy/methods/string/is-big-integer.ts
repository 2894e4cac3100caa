import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringIsBigInteger = method<string>({
  on: 'string',
  signature: 'boolean isBigInteger()',
  documentation: 'Whether it reads as a whole number of any size.',
  shape: booleanShape,
  examples: [example("'12345678901234567890'.isBigInteger()", 'true')],
  call: (s) => /^[+-]?\d+$/.test(s.trim()),
});

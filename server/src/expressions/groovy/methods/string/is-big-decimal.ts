import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { isNumber } from './comparison';

export const stringIsBigDecimal = method<string>({
  on: 'string',
  signature: 'boolean isBigDecimal()',
  documentation: 'Whether it reads as a number.',
  shape: booleanShape,
  examples: [example("'5.5'.isBigDecimal()", 'true')],
  call: (s) => isNumber(s),
});

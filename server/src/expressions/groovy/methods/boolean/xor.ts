import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const booleanXor = method<boolean, [boolean]>({
  on: 'boolean',
  signature: 'boolean xor(boolean other)',
  documentation: 'Whether just one is true.',
  shape: booleanShape,
  examples: [example('true.xor(true)', 'false')],
  call: (b, [other]) => b !== other,
});

import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const booleanBooleanValue = method<boolean>({
  on: 'boolean',
  signature: 'boolean booleanValue()',
  documentation: 'The same value.',
  shape: booleanShape,
  examples: [example('true.booleanValue()', 'true')],
  call: (b) => b,
});

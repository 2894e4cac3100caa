import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const booleanToBoolean = method<boolean>({
  on: 'boolean',
  signature: 'Boolean toBoolean()',
  documentation: 'The same value.',
  shape: booleanShape,
  examples: [example('true.toBoolean()', 'true')],
  call: (b) => b,
});

import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const booleanOr = method<boolean, [boolean]>({
  on: 'boolean',
  signature: 'boolean or(boolean other)',
  documentation: 'Whether one is true.',
  shape: booleanShape,
  examples: [example('true.or(false)', 'true')],
  call: (b, [other]) => b || other,
});

import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const booleanAnd = method<boolean, [boolean]>({
  on: 'boolean',
  signature: 'boolean and(boolean other)',
  documentation: 'Whether both are true.',
  shape: booleanShape,
  examples: [example('true.and(false)', 'false')],
  call: (b, [other]) => b && other,
});

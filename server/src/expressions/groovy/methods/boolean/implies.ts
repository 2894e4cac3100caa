import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const booleanImplies = method<boolean, [boolean]>({
  on: 'boolean',
  signature: 'Boolean implies(boolean other)',
  documentation: 'Whether it is false or the other is true.',
  shape: booleanShape,
  examples: [example('true.implies(false)', 'false')],
  call: (b, [other]) => !b || other,
});

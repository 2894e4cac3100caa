import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';

export const closureGetMaximumNumberOfParameters = method<Closure>({
  on: 'closure',
  signature: 'int getMaximumNumberOfParameters()',
  documentation: 'How many values it takes.',
  shape: numberShape,
  examples: [example('({ a, b -> a }).getMaximumNumberOfParameters()', '2')],
  call: (c) => c.parameters,
});

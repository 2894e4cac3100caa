import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';

export const nullEvery = method<null, [Closure?]>({
  on: 'null',
  signature: 'boolean every(Closure condition?)',
  documentation: 'true.',
  shape: booleanShape,
  examples: [example('null.every { it }', 'true')],
  call: () => true,
});

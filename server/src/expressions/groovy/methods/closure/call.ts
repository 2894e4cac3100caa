import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';

export const closureCall = method<Closure, Value[]>({
  on: 'closure',
  signature: 'Object call(Object... values)',
  documentation: 'Runs the closure.',
  shape: anyShape,
  examples: [example('({ it * 2 }).call(4)', '8')],
  call: (c, values) => c.call(values),
});

import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';

export const anyIdentity = method<Value, [Closure]>({
  on: 'any',
  signature: 'Object identity(Closure action)',
  documentation: 'Runs the closure on the value.',
  shape: anyShape,
  examples: [example("'abc'.identity { length() }", '3')],
  call: (v, [action]) => action.call([v], v),
});

import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';

export const anyWith = method<Value, [Closure]>({
  on: 'any',
  signature: 'Object with(Closure action)',
  documentation: 'Runs the closure on the value, whose properties need no prefix in it.',
  shape: anyShape,
  examples: [example("'abc'.with { length() + it }", '3abc')],
  call: (v, [action]) => action.call([v], v),
});

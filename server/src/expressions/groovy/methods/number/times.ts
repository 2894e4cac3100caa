import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type Numeric, toInt } from '../../runtime/numbers';
import type { Closure } from '../../runtime/types';
import { loop } from './counting';

export const numberTimes = method<Numeric, [Closure]>({
  on: 'number',
  signature: 'Object times(Closure action)',
  documentation: 'Runs the closure so many times, counting from 0.',
  shape: anyShape,
  examples: [example('3.times { it }', 'null')],
  call: (n, [action], m) => loop(m, 0, toInt(n) - 1, 1, action),
});

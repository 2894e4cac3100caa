import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type Numeric, toInt } from '../../runtime/numbers';
import type { Closure } from '../../runtime/types';
import { loop } from './counting';

export const numberDownto = method<Numeric, [Numeric, Closure]>({
  on: 'number',
  signature: 'Object downto(Number last, Closure action)',
  documentation: 'Counts down.',
  shape: anyShape,
  examples: [example('3.downto(1) { it }', 'null')],
  call: (n, [last, action], m) => loop(m, toInt(n), toInt(last), -1, action),
});

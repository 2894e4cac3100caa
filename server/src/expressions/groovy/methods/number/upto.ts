import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type Numeric, toInt } from '../../runtime/numbers';
import type { Closure } from '../../runtime/types';
import { loop } from './counting';

export const numberUpto = method<Numeric, [Numeric, Closure]>({
  on: 'number',
  signature: 'Object upto(Number last, Closure action)',
  documentation: 'Counts up.',
  shape: anyShape,
  examples: [example('5.upto(6) { }', 'null')],
  call: (n, [last, action], m) => loop(m, toInt(n), toInt(last), 1, action),
});

import { anyShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { type Numeric, toInt } from '../../runtime/numbers';
import type { Closure } from '../../runtime/types';

export const numberStep = method<Numeric, [Numeric, Numeric, Closure]>({
  on: 'number',
  signature: 'Object step(Number end, Number by, Closure action)',
  documentation: 'Counts in steps, up to before the end.',
  shape: anyShape,
  examples: [example('0.step(10, 5) { it }', 'null')],
  call: (n, [end, by, action], m) => {
    if (toInt(by) <= 0) return giveUp('this step is not evaluated');
    for (let i = toInt(n); i < toInt(end); i += toInt(by)) {
      m.step();
      action.call([i]);
    }
    return null;
  },
});

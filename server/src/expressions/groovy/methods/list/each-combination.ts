import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { combine } from './list-tools';

type List = readonly Value[];

export const listEachCombination = method<List, [Closure]>({
  on: 'list',
  signature: 'void eachCombination(Closure action)',
  documentation: 'Runs the closure on every way to take one element of each list.',
  shape: anyShape,
  examples: [example('[[1], [2]].eachCombination { it }', 'null')],
  call: (l, [action], m) => {
    for (const row of combine(l)) {
      m.step();
      action.call([row]);
    }
    return null;
  },
});

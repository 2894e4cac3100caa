import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';

type List = readonly Value[];

export const listForEach = method<List, [Closure]>({
  on: 'list',
  signature: 'void forEach(Closure action)',
  documentation: 'Runs the closure on every element.',
  shape: anyShape,
  examples: [example('[1, 2].forEach { it }', 'null')],
  call: (l, [action], m) => {
    for (const item of l) {
      m.step();
      action.call([item]);
    }
    return null;
  },
});

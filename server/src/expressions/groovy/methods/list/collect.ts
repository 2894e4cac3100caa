import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { callOn } from '../helpers';

type List = readonly Value[];
type Changeable = Value[];

export const listCollect = method<List, [List, Closure]>({
  on: 'list',
  signature: 'List collect(List into, Closure change)',
  documentation: 'Adds what the closure returns for every element to a list and returns it.',
  shape: listShape,
  examples: [example('[1, 2].collect([0]) { it * 10 }', '[0, 10, 20]')],
  call: (l, [into, change], m) => {
    m.mutates();
    for (const item of l) {
      m.step();
      (into as Changeable).push(callOn(change, item));
    }
    return into;
  },
});

import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { callOn } from '../helpers';
import { combine } from './list-tools';

type List = readonly Value[];

export const listCombinations = [
  method<List>({
    on: 'list',
    signature: 'List combinations()',
    documentation: 'Every way to take one element of each list.',
    shape: listShape,
    examples: [example("[[1, 2], ['a', 'b']].combinations()", '[[1, a], [2, a], [1, b], [2, b]]')],
    call: (l) => combine(l),
  }),
  method<List, [Closure]>({
    on: 'list',
    signature: 'List combinations(Closure change)',
    documentation: 'What the closure returns for every way to take one element of each list.',
    shape: listShape,
    examples: [example('[[1, 2], [10]].combinations { a, b -> a + b }', '[11, 12]')],
    call: (l, [change], m) =>
      combine(l).map((row) => {
        m.step();
        return callOn(change, row);
      }),
  }),
];

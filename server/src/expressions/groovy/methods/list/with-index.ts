import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

type List = readonly Value[];

export const listWithIndex = [
  method<List, [number]>({
    on: 'list',
    signature: 'List withIndex(int first)',
    documentation: 'Pairs of element and place, counted from first.',
    shape: listShape,
    examples: [example("['a', 'b'].withIndex(1)", '[[a, 1], [b, 2]]')],
    call: (l, [first]) => l.map((item, i) => [item, first + i]),
  }),
  method<List>({
    on: 'list',
    signature: 'List withIndex()',
    documentation: 'Pairs of element and place.',
    shape: listShape,
    examples: [example('[1,2].withIndex()', '[[1, 0], [2, 1]]')],
    call: (l) => l.map((item, i) => [item, i]),
  }),
];

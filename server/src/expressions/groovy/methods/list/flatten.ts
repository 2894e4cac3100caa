import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';

type List = readonly Value[];
const flatten = (list: List, depth = 0): Value[] =>
  depth > 100
    ? giveUp('the list is nested too deeply')
    : list.flatMap((item) => (Array.isArray(item) ? flatten(item, depth + 1) : [item]));

export const listFlatten = [
  method<List, [Closure]>({
    on: 'list',
    signature: 'List flatten(Closure change)',
    documentation:
      'The elements of the list and of the lists in it, other objects spread by the closure; not evaluated.',
    shape: listShape,
    examples: [],
    call: () => giveUp('flatten() with a closure is not evaluated'),
  }),
  method<List>({
    on: 'list',
    signature: 'List flatten()',
    documentation: 'The elements of the list and of the lists in it.',
    shape: listShape,
    examples: [example('[3,[1,[2]]].flatten()', '[3, 1, 2]')],
    call: (l) => flatten(l),
  }),
];

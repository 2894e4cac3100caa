import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { accepts } from '../helpers';

type List = readonly Value[];

export const listSplit = method<List, [Closure]>({
  on: 'list',
  signature: 'List split(Closure condition)',
  documentation: 'Two lists: the elements that meet the condition and those that do not.',
  shape: listShape,
  examples: [example('[1, 2, 3].split { it > 1 }', '[[2, 3], [1]]')],
  call: (l, [condition], m) => {
    const yes = l.map((item) => accepts(condition, item, m));
    return [l.filter((_item, i) => yes[i]), l.filter((_item, i) => !yes[i])];
  },
});

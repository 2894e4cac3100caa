import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { accepts } from '../helpers';

type List = readonly Value[];

export const listFindLastIndexOf = method<List, [Closure]>({
  on: 'list',
  signature: 'int findLastIndexOf(Closure condition)',
  documentation: 'The place of the last element that meets the condition, or -1.',
  shape: numberShape,
  examples: [example('[1, 2, 1].findLastIndexOf { it == 1 }', '2')],
  call: (l, [condition], m) => l.findLastIndex((item) => accepts(condition, item, m)),
});

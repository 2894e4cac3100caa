import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { callOn } from '../helpers';

type List = readonly Value[];

export const listCollectNested = method<List, [Closure]>({
  on: 'list',
  signature: 'List collectNested(Closure change)',
  documentation: 'What the closure returns for every element, inside inner lists too.',
  shape: listShape,
  examples: [example('[1, [2, 3]].collectNested { it * 2 }', '[2, [4, 6]]')],
  call: (l, [change]) => nested(l, change),
});

function nested(list: List, change: Closure, depth = 0): Value[] {
  if (depth > 100) return giveUp('the list is nested too deeply');
  return list.map((item) => (Array.isArray(item) ? nested(item, change, depth + 1) : callOn(change, item)));
}

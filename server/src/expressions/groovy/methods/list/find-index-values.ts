import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { accepts } from '../helpers';

type List = readonly Value[];

export const listFindIndexValues = method<List, [Closure]>({
  on: 'list',
  signature: 'List findIndexValues(Closure condition)',
  documentation: 'The places of the elements that meet the condition.',
  shape: listShape,
  examples: [example('[1, 2, 3].findIndexValues { it > 1 }', '[1, 2]')],
  call: (l, [condition], m) => l.flatMap((item, i) => (accepts(condition, item, m) ? [BigInt(i)] : [])),
});

import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { known, step } from '../collection/entries';
import { callOn } from '../helpers';

type List = readonly Value[];

export const listCollectMany = method<List, [Closure]>({
  on: 'list',
  signature: 'List collectMany(Closure change)',
  documentation: 'The lists the closure returns, in one.',
  shape: listShape,
  examples: [example('[1, 2].collectMany { [it, it * 10] }', '[1, 10, 2, 20]')],
  call: (l, [change], m) => l.flatMap((item) => step(m, () => known(callOn(change, item))) as Value[]),
});

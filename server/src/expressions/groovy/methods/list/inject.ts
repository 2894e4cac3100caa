import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { step } from '../collection/entries';

type List = readonly Value[];

export const listInject = method<List, [Closure]>({
  on: 'list',
  signature: 'Object inject(Closure combine)',
  documentation: 'Combines all elements, one after the other.',
  shape: anyShape,
  examples: [example('[1, 2, 3].inject { a, b -> a + b }', '6')],
  call: (l, [combine], m) =>
    l.length === 0
      ? giveUp('inject on an empty list')
      : l.reduce((total, item) => step(m, () => combine.call([total, item]))),
});

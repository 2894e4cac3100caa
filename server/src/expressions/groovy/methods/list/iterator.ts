import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { IteratorValue } from '../../runtime/stream';

type List = readonly Value[];

export const listIterator = method<List>({
  on: 'list',
  signature: 'Iterator iterator()',
  documentation: 'What goes through the elements one by one.',
  shape: anyShape,
  examples: [example('[1, 2].iterator().next()', '1')],
  call: (l) => new IteratorValue(l),
});

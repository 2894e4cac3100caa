import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';

type List = readonly Value[];

export const listAsSynchronized = method<List>({
  on: 'list',
  signature: 'List asSynchronized()',
  documentation: 'The same list.',
  shape: sameList,
  examples: [example('[1].asSynchronized()', '[1]')],
  call: (l) => l,
});

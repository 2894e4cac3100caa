import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';

type List = readonly Value[];

export const listAsImmutable = method<List>({
  on: 'list',
  signature: 'List asImmutable()',
  documentation: 'The same list, which can no longer be changed.',
  shape: sameList,
  examples: [example('[1,2].asImmutable()', '[1, 2]')],
  call: (l) => l,
});

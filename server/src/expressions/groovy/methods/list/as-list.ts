import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';

type List = readonly Value[];

export const listAsList = method<List>({
  on: 'list',
  signature: 'List asList()',
  documentation: 'The same list.',
  shape: sameList,
  examples: [example('[1,2].asList()', '[1, 2]')],
  call: (l) => l,
});

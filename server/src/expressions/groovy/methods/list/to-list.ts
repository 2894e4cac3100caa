import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';

type List = readonly Value[];

export const listToList = method<List>({
  on: 'list',
  signature: 'List toList()',
  documentation: 'The elements as a new list.',
  shape: sameList,
  examples: [example('[1,2].toList()', '[1, 2]')],
  call: (l) => Array.from(l),
});

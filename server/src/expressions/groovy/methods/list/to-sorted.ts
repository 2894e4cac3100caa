import type { Value } from '../../../kit/value';
import { compare } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';

type List = readonly Value[];

export const listToSorted = method<List>({
  on: 'list',
  signature: 'List toSorted()',
  documentation: 'The elements in order, as a new list.',
  shape: sameList,
  examples: [example('[2,1].toSorted()', '[1, 2]')],
  call: (l) => [...l].sort(compare),
});

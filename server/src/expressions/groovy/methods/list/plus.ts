import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { binary } from '../../runtime/operators';
import { sameList } from '../helpers';

type List = readonly Value[];

export const listPlus = method<List, [Value]>({
  on: 'list',
  signature: 'List plus(Object other)',
  documentation: 'A new list with the element, or the elements of the list, added.',
  shape: sameList,
  examples: [example('[1,2].plus(3)', '[1, 2, 3]')],
  call: (l, [other]) => binary('+', l, other),
});

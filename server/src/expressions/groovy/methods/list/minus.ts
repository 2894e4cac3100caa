import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { binary } from '../../runtime/operators';
import { sameList } from '../helpers';

type List = readonly Value[];

export const listMinus = method<List, [Value]>({
  on: 'list',
  signature: 'List minus(Object other)',
  documentation: 'A new list without the element, or the elements of the list.',
  shape: sameList,
  examples: [example('[1,2].minus(1)', '[2]')],
  call: (l, [other]) => binary('-', l, other),
});

import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { JavaSet } from '../../runtime/types';
import { sameList } from '../helpers';
import { empty, fail } from './elements';

type List = readonly Value[];

export const listTail = method<List>({
  on: 'list',
  signature: 'List tail()',
  documentation: 'The list without its first element.',
  shape: sameList,
  examples: [example("['a', 'b', 'c'].tail()", '[b, c]')],
  call: (l) => {
    if (l.length === 0) fail(empty('first'));
    return l instanceof JavaSet ? (JavaSet.from(l.slice(1)) as JavaSet) : l.slice(1);
  },
});

import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';

type List = readonly Value[];

export const listReverse = method<List>({
  on: 'list',
  signature: 'List reverse()',
  documentation: 'The elements backwards, as a new list.',
  shape: sameList,
  examples: [example("['a', 'b'].reverse()", '[b, a]')],
  call: (l) => [...l].reverse(),
});

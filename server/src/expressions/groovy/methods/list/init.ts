import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';
import { empty, fail } from './elements';

type List = readonly Value[];

export const listInit = method<List>({
  on: 'list',
  signature: 'List init()',
  documentation: 'The list without its last element.',
  shape: sameList,
  examples: [example("['a', 'b', 'c'].init()", '[a, b]')],
  call: (l) => (l.length === 0 ? fail(empty('last')) : l.slice(0, -1)),
});

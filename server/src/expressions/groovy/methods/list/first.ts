import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { elementOf } from '../helpers';
import { empty, fail } from './elements';

type List = readonly Value[];

export const listFirst = method<List>({
  on: 'list',
  signature: 'Object first()',
  documentation: 'The first element. Fails if the list is empty.',
  shape: elementOf,
  examples: [example("['a', 'b'].first()", 'a')],
  call: (l) => (l.length === 0 ? fail(empty('first')) : l[0]!),
});

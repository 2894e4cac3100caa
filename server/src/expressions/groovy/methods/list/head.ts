import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { elementOf } from '../helpers';
import { empty, fail } from './elements';

type List = readonly Value[];

export const listHead = method<List>({
  on: 'list',
  signature: 'Object head()',
  documentation: 'The first element. Fails if the list is empty.',
  shape: elementOf,
  examples: [example("['a', 'b'].head()", 'a')],
  call: (l) => (l.length === 0 ? fail(empty('first')) : l[0]!),
});

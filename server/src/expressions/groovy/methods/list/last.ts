import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { elementOf } from '../helpers';
import { empty, fail } from './elements';

type List = readonly Value[];

export const listLast = method<List>({
  on: 'list',
  signature: 'Object last()',
  documentation: 'The last element. Fails if the list is empty.',
  shape: elementOf,
  examples: [example('[1,2,3].last()', '3')],
  call: (l) => (l.length === 0 ? fail(empty('last')) : l[l.length - 1]!),
});

import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';

type List = readonly Value[];

export const listClone = method<List>({
  on: 'list',
  signature: 'Object clone()',
  documentation: 'A new list of the same elements.',
  shape: sameList,
  examples: [example('[1, 2].clone()', '[1, 2]')],
  call: (l) => Array.from(l),
});

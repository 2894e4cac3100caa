import type { Value } from '../../../kit/value';
import { hashSet } from '../../runtime/hash-order';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';
import { unique } from './elements';

type List = readonly Value[];

export const listToSet = method<List>({
  on: 'list',
  signature: 'List toSet()',
  documentation: 'The different elements.',
  shape: sameList,
  examples: [example('[1,1,2].toSet()', '[1, 2]')],
  call: (l) => hashSet(unique(l), l.length),
});

import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';
import { unique } from './elements';

type List = readonly Value[];

export const listToUnique = method<List>({
  on: 'list',
  signature: 'List toUnique()',
  documentation: 'The different elements, as a new list.',
  shape: sameList,
  examples: [example('[1,1,2].toUnique()', '[1, 2]')],
  call: unique,
});

import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { JavaArray } from '../../runtime/types';
import { sameList } from '../helpers';

type List = readonly Value[];

export const listToArray = method<List>({
  on: 'list',
  signature: 'List toArray()',
  documentation: 'The elements as an array.',
  shape: sameList,
  examples: [example("['a', 'b'].toArray()", '[a, b]')],
  call: (l) => JavaArray.from(l) as JavaArray,
});

import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

type List = readonly Value[];

export const listSize = method<List>({
  on: 'list',
  signature: 'int size()',
  documentation: 'The number of elements.',
  shape: numberShape,
  examples: [example("[1,2].size() > 1 ? 'many' : 'one'", 'many')],
  call: (l) => l.length,
});

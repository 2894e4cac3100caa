import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

type List = readonly Value[];

export const listIsEmpty = method<List>({
  on: 'list',
  signature: 'boolean isEmpty()',
  documentation: 'Whether it has no elements.',
  shape: booleanShape,
  examples: [example('[].isEmpty()', 'true')],
  call: (l) => l.length === 0,
});

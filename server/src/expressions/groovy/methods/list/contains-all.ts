import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { contains } from './elements';

type List = readonly Value[];

export const listContainsAll = method<List, [List]>({
  on: 'list',
  signature: 'boolean containsAll(List values)',
  documentation: 'Whether all values are in it.',
  shape: booleanShape,
  examples: [example('[1,2].containsAll([1])', 'true')],
  call: (l, [values]) => values.every((value) => contains(l, value)),
});

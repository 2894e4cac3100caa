import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { contains } from './elements';

type List = readonly Value[];

export const listContains = method<List, [Value]>({
  on: 'list',
  signature: 'boolean contains(Object value)',
  documentation: 'Whether an element equals the value.',
  shape: booleanShape,
  examples: [example("['a', 'b'].contains('b')", 'true')],
  call: (l, [value]) => contains(l, value),
});

import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { rangeHas } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import { Range } from '../../runtime/types';
import { contains } from './elements';

type List = readonly Value[];

export const listContains = method<List, [Value]>({
  on: 'list',
  signature: 'boolean contains(Object value)',
  documentation: 'Whether an element equals the value.',
  shape: booleanShape,
  examples: [example("['a', 'b'].contains('b')", 'true')],
  call: (l, [value]) => (l instanceof Range ? rangeHas(l, value) : contains(l, value)),
});

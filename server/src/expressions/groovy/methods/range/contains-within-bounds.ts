import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { compare } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import type { Range } from '../../runtime/types';

export const rangeContainsWithinBounds = method<Range, [Value]>({
  on: 'range',
  signature: 'boolean containsWithinBounds(Object value)',
  documentation: 'Whether the value lies between both ends.',
  shape: booleanShape,
  examples: [example('(1..5).containsWithinBounds(3)', 'true')],
  call: (r, [value]) => r.length > 0 && compare(value, r[0]!) * compare(value, r[r.length - 1]!) <= 0,
});

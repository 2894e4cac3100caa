import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Range } from '../../runtime/types';

export const rangeIsReverse = method<Range>({
  on: 'range',
  signature: 'boolean isReverse()',
  documentation: 'Whether it counts down.',
  shape: booleanShape,
  examples: [example('(5..3).isReverse()', 'true')],
  call: (r) => r.from > r.to,
});

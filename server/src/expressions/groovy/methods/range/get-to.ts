import { anyShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import type { Range } from '../../runtime/types';

export const rangeGetTo = method<Range>({
  on: 'range',
  signature: 'Comparable getTo()',
  documentation: 'The upper end.',
  shape: anyShape,
  examples: [example('(3..5).getTo()', '5')],
  call: (r) => (r.length === 0 ? giveUp('an empty range') : r.from <= r.to ? r[r.length - 1]! : r[0]!),
});

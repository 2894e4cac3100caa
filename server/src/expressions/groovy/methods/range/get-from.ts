import { anyShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import type { Range } from '../../runtime/types';

export const rangeGetFrom = method<Range>({
  on: 'range',
  signature: 'Comparable getFrom()',
  documentation: 'The lower end.',
  shape: anyShape,
  examples: [example('(3..5).getFrom()', '3')],
  call: (r) => (r.length === 0 ? giveUp('an empty range') : r.from <= r.to ? r[0]! : r[r.length - 1]!),
});

import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { TimeValue } from '../../runtime/time/time-value';
import type { DateValue } from '../../runtime/types';

export const dateToInstant = method<DateValue>({
  on: 'date',
  signature: 'Instant toInstant()',
  documentation: 'The date as a moment of java.time.',
  shape: anyShape,
  examples: [example('new Date(0).toInstant()', '1970-01-01T00:00:00Z')],
  call: (d) => new TimeValue('Instant', Math.floor(d.time / 1000), (((d.time % 1000) + 1000) % 1000) * 1_000_000),
});

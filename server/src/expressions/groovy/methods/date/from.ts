import { dateShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { DateValue } from '../../runtime/types';

export const dateFrom = method<Value, [TimeValue]>({
  on: 'static java.util.Date',
  signature: 'Date from(Instant instant)',
  documentation: 'The date of a moment of java.time.',
  shape: dateShape,
  examples: [example('Date.from(java.time.Instant.ofEpochSecond(0))', 'Thu Jan 01 00:00:00 UTC 1970')],
  call: (_c, [instant]) => new DateValue(instant.epochMilli),
});

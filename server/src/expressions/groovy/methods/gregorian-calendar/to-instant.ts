import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { CalendarValue } from '../../runtime/time/calendar';
import { TimeValue } from '../../runtime/time/time-value';

export const gregorianCalendarToInstant = method<CalendarValue>({
  on: 'java.util.GregorianCalendar',
  signature: 'Instant toInstant()',
  documentation: 'The calendar as a moment of java.time.',
  shape: anyShape,
  examples: [example('new GregorianCalendar(2024, 0, 15).toInstant()', '2024-01-15T00:00:00Z')],
  call: (c) => new TimeValue('Instant', Math.floor(c.time / 1000), (((c.time % 1000) + 1000) % 1000) * 1_000_000),
});

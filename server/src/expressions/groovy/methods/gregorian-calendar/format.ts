import { stringShape } from '../../../kit/shape';
import { formatDate } from '../../runtime/date-format';
import { example, method } from '../../runtime/method';
import type { CalendarValue } from '../../runtime/time/calendar';

export const gregorianCalendarFormat = method<CalendarValue, [string]>({
  on: 'java.util.GregorianCalendar',
  signature: 'String format(String pattern)',
  documentation: 'The calendar by a pattern, in its time zone.',
  shape: stringShape,
  examples: [example("new GregorianCalendar(2024, 0, 15).format('yyyy-MM-dd')", '2024-01-15')],
  call: (c, [pattern]) => formatDate(c.time, pattern, c.zone),
});

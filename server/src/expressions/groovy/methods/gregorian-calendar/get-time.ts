import { dateShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { CalendarValue } from '../../runtime/time/calendar';
import { DateValue } from '../../runtime/types';

export const gregorianCalendarGetTime = method<CalendarValue>({
  on: 'java.util.GregorianCalendar',
  signature: 'Date getTime()',
  documentation: 'The calendar as a date.',
  shape: dateShape,
  examples: [example('new GregorianCalendar(2024, 0, 15).getTime()', 'Mon Jan 15 00:00:00 UTC 2024')],
  call: (c) => new DateValue(c.time),
});

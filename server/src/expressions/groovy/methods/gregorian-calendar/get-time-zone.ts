import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type CalendarValue, TimeZoneValue } from '../../runtime/time/calendar';

export const gregorianCalendarGetTimeZone = method<CalendarValue>({
  on: 'java.util.GregorianCalendar',
  signature: 'TimeZone getTimeZone()',
  documentation: 'The time zone.',
  shape: anyShape,
  examples: [example('new GregorianCalendar(2024, 0, 15).getTimeZone().getID()', 'UTC')],
  call: (c) => new TimeZoneValue(c.zone),
});

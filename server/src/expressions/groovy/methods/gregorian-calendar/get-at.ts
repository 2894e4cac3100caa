import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { CalendarValue } from '../../runtime/time/calendar';
import { calendarField } from '../../runtime/time/calendar-fields';

export const gregorianCalendarGetAt = method<CalendarValue, [number]>({
  on: 'java.util.GregorianCalendar',
  signature: 'int getAt(int field)',
  documentation: 'A field, such as calendar[Calendar.YEAR].',
  shape: numberShape,
  examples: [example('new GregorianCalendar(2024, 0, 15).getAt(Calendar.YEAR)', '2024')],
  call: (c, [field]) => calendarField(c, field),
});

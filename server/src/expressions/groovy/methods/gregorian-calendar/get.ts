import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { CalendarValue } from '../../runtime/time/calendar';
import { calendarField } from '../../runtime/time/calendar-fields';

export const gregorianCalendarGet = method<CalendarValue, [number]>({
  on: 'java.util.GregorianCalendar',
  signature: 'int get(int field)',
  documentation: 'A field, such as Calendar.YEAR; Calendar.MONTH counts from 0.',
  shape: numberShape,
  examples: [
    example('new GregorianCalendar(2024, 0, 15).get(Calendar.MONTH)', '0'),
    example('new GregorianCalendar(2024, 0, 15).get(Calendar.DAY_OF_WEEK)', '2'),
  ],
  call: (c, [field]) => calendarField(c, field),
});

import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { CalendarValue } from '../../runtime/time/calendar';
import type { DateValue } from '../../runtime/types';
import { required } from '../helpers';

export const gregorianCalendarSetTime = method<CalendarValue, [DateValue]>({
  on: 'java.util.GregorianCalendar',
  signature: 'void setTime(Date date)',
  documentation: 'Moves the calendar to a date.',
  shape: anyShape,
  examples: [
    example(
      'new GregorianCalendar(2024, 0, 15).with { setTime(new Date(0)); getTime() }',
      'Thu Jan 01 00:00:00 UTC 1970',
    ),
  ],
  call: (c, [date], m) => {
    m.mutates();
    c.time = required(date, 'The date').time;
    return null;
  },
});

import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { CalendarValue } from '../../runtime/time/calendar';

export const gregorianCalendarSetTimeInMillis = method<CalendarValue, [number | bigint]>({
  on: 'java.util.GregorianCalendar',
  signature: 'void setTimeInMillis(long time)',
  documentation: 'Moves the calendar.',
  shape: anyShape,
  examples: [
    example(
      'new GregorianCalendar(2024, 0, 15).with { setTimeInMillis(0L); getTime() }',
      'Thu Jan 01 00:00:00 UTC 1970',
    ),
  ],
  call: (c, [time], m) => {
    m.mutates();
    c.time = Number(time);
    return null;
  },
});

import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { CalendarValue } from '../../runtime/time/calendar';
import { day } from '../date/date-tools';

export const gregorianCalendarClearTime = method<CalendarValue>({
  on: 'java.util.GregorianCalendar',
  signature: 'Calendar clearTime()',
  documentation: 'Moves the calendar to midnight.',
  shape: anyShape,
  examples: [
    example('new GregorianCalendar(2024, 0, 15, 10, 20).clearTime().getTime()', 'Mon Jan 15 00:00:00 UTC 2024'),
  ],
  call: (c, _args, m) => {
    m.mutates();
    const local = c.local().getTime();
    c.setLocal(Math.floor(local / day) * day);
    return c;
  },
});

import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { CalendarValue } from '../../runtime/time/calendar';
import { addToCalendar } from '../../runtime/time/calendar-fields';

export const gregorianCalendarNext = method<CalendarValue>({
  on: 'java.util.GregorianCalendar',
  signature: 'Calendar next()',
  documentation: 'The same time a day later.',
  shape: anyShape,
  examples: [example('new GregorianCalendar(2024, 0, 15).next().getTime()', 'Tue Jan 16 00:00:00 UTC 2024')],
  call: (c) => {
    const made = new CalendarValue(c.time, c.zone);
    addToCalendar(made, 5, 1);
    return made;
  },
});

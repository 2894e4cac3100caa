import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { CalendarValue } from '../../runtime/time/calendar';
import { addToCalendar } from '../../runtime/time/calendar-fields';

export const gregorianCalendarPrevious = method<CalendarValue>({
  on: 'java.util.GregorianCalendar',
  signature: 'Calendar previous()',
  documentation: 'The same time a day earlier.',
  shape: anyShape,
  examples: [example('new GregorianCalendar(2024, 0, 15).previous().getTime()', 'Sun Jan 14 00:00:00 UTC 2024')],
  call: (c) => {
    const made = new CalendarValue(c.time, c.zone);
    addToCalendar(made, 5, -1);
    return made;
  },
});

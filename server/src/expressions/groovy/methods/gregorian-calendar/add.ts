import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { CalendarValue } from '../../runtime/time/calendar';
import { addToCalendar } from '../../runtime/time/calendar-fields';

export const gregorianCalendarAdd = method<CalendarValue, [number, number]>({
  on: 'java.util.GregorianCalendar',
  signature: 'void add(int field, int amount)',
  documentation: 'Moves a field, such as Calendar.DAY_OF_MONTH; a month that is shorter ends the date earlier.',
  shape: anyShape,
  examples: [
    example(
      'new GregorianCalendar(2024, 0, 31).with { add(Calendar.MONTH, 1); getTime() }',
      'Thu Feb 29 00:00:00 UTC 2024',
    ),
  ],
  call: (c, [field, amount], m) => {
    m.mutates();
    addToCalendar(c, field, amount);
    return null;
  },
});

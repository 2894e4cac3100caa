import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { CalendarValue } from '../../runtime/time/calendar';

export const gregorianCalendarClone = method<CalendarValue>({
  on: 'java.util.GregorianCalendar',
  signature: 'Object clone()',
  documentation: 'Another calendar at the same time.',
  shape: anyShape,
  examples: [example('new GregorianCalendar(2024, 0, 15).clone().getTime()', 'Mon Jan 15 00:00:00 UTC 2024')],
  call: (c) => new CalendarValue(c.time, c.zone),
});

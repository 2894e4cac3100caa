import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { CalendarValue } from '../../runtime/time/calendar';

export const gregorianCalendarGetTimeInMillis = method<CalendarValue>({
  on: 'java.util.GregorianCalendar',
  signature: 'long getTimeInMillis()',
  documentation: 'Milliseconds since 1970.',
  shape: numberShape,
  examples: [example('new GregorianCalendar(2024, 0, 15).getTimeInMillis()', '1705276800000')],
  call: (c) => BigInt(c.time),
});

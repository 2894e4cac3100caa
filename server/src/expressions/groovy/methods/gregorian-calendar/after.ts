import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { CalendarValue } from '../../runtime/time/calendar';

export const gregorianCalendarAfter = method<CalendarValue, [Value]>({
  on: 'java.util.GregorianCalendar',
  signature: 'boolean after(Object other)',
  documentation: 'Whether it is later than another calendar.',
  shape: booleanShape,
  examples: [example('new GregorianCalendar(2024, 0, 1).after(new GregorianCalendar(2024, 0, 2))', 'false')],
  call: (c, [other]) => other instanceof CalendarValue && c.time > other.time,
});

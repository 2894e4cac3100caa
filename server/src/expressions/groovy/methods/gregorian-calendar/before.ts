import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { CalendarValue } from '../../runtime/time/calendar';

export const gregorianCalendarBefore = method<CalendarValue, [Value]>({
  on: 'java.util.GregorianCalendar',
  signature: 'boolean before(Object other)',
  documentation: 'Whether it is earlier than another calendar.',
  shape: booleanShape,
  examples: [example('new GregorianCalendar(2024, 0, 1).before(new GregorianCalendar(2024, 0, 2))', 'true')],
  call: (c, [other]) => other instanceof CalendarValue && c.time < other.time,
});

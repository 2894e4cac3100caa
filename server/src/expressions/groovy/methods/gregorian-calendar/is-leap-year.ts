import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { CalendarValue } from '../../runtime/time/calendar';

export const gregorianCalendarIsLeapYear = method<CalendarValue, [number]>({
  on: 'java.util.GregorianCalendar',
  signature: 'boolean isLeapYear(int year)',
  documentation: 'Whether a year has a February 29.',
  shape: booleanShape,
  examples: [example('new GregorianCalendar(2024, 0, 1).isLeapYear(2024)', 'true')],
  call: (_c, [y]) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0,
});

import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { CalendarValue } from '../../runtime/time/calendar';
import { utc } from '../../runtime/time/zone';
import { now } from '../date/date-tools';

export const gregorianCalendarConstruct = [
  method<Value>({
    on: 'new java.util.GregorianCalendar',
    signature: 'new()',
    documentation: 'A calendar at the current time.',
    shape: anyShape,
    examples: [],
    call: (_c, _args, m) => new CalendarValue(now(m.scope.now), utc),
  }),
  method<Value, number[]>({
    on: 'new java.util.GregorianCalendar',
    signature: 'new(int year, int month, int date, int hours?, int minutes?, int seconds?)',
    documentation: 'A calendar at a local time; the month counts from 0.',
    shape: anyShape,
    examples: [
      example('new GregorianCalendar(2024, 0, 15).getTime()', 'Mon Jan 15 00:00:00 UTC 2024'),
      example('new GregorianCalendar(2024, Calendar.MARCH, 31, 10, 20).getTime()', 'Sun Mar 31 10:20:00 UTC 2024'),
    ],
    call: (_c, [y = 1970, mo = 0, d = 1, h = 0, mi = 0, s = 0]) => new CalendarValue(Date.UTC(y, mo, d, h, mi, s), utc),
  }),
];

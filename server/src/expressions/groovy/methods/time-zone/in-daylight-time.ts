import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeZoneValue } from '../../runtime/time/calendar';
import { offsetAt } from '../../runtime/time/zone';
import type { DateValue } from '../../runtime/types';

export const timeZoneInDaylightTime = method<TimeZoneValue, [DateValue]>({
  on: 'java.util.TimeZone',
  signature: 'boolean inDaylightTime(Date date)',
  documentation: 'Whether it is summer time at a moment.',
  shape: booleanShape,
  examples: [example("TimeZone.getTimeZone('Europe/Berlin').inDaylightTime(new Date(0))", 'false')],
  call: (z, [date]) => {
    const year = new Date(date.time).getUTCFullYear();
    return (
      offsetAt(z.zone, date.time) >
      Math.min(offsetAt(z.zone, Date.UTC(year, 0, 1)), offsetAt(z.zone, Date.UTC(year, 6, 1)))
    );
  },
});

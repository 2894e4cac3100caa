import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { CalendarValue, TimeZoneValue } from '../../runtime/time/calendar';

export const gregorianCalendarSetTimeZone = method<CalendarValue, [TimeZoneValue]>({
  on: 'java.util.GregorianCalendar',
  signature: 'void setTimeZone(TimeZone zone)',
  documentation: 'Reads the fields in another time zone.',
  shape: anyShape,
  examples: [
    example(
      "new Date(0).toCalendar().with { setTimeZone(TimeZone.getTimeZone('GMT+5')); get(Calendar.HOUR_OF_DAY) }",
      '5',
    ),
  ],
  call: (c, [zone], m) => {
    m.mutates();
    c.zone = zone.zone;
    return null;
  },
});

import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { CalendarValue } from '../../runtime/time/calendar';
import { setCalendarField } from '../../runtime/time/calendar-fields';

export const gregorianCalendarSet = [
  method<CalendarValue, [number, number]>({
    on: 'java.util.GregorianCalendar',
    signature: 'void set(int field, int value)',
    documentation: 'Sets a field.',
    shape: anyShape,
    examples: [
      example(
        'new GregorianCalendar(2024, 0, 15).with { set(Calendar.DAY_OF_MONTH, 1); getTime() }',
        'Mon Jan 01 00:00:00 UTC 2024',
      ),
    ],
    call: (c, [field, value], m) => {
      m.mutates();
      setCalendarField(c, field, value);
      return null;
    },
  }),
  method<CalendarValue, number[]>({
    on: 'java.util.GregorianCalendar',
    signature: 'void set(int year, int month, int date, int hours?, int minutes?, int seconds?)',
    documentation: 'Sets the fields; the month counts from 0.',
    shape: anyShape,
    examples: [
      example(
        'new GregorianCalendar(2024, 0, 15).with { set(2023, 1, 28); getTime() }',
        'Tue Feb 28 00:00:00 UTC 2023',
      ),
    ],
    call: (c, [y, mo, d, h, mi, s], m) => {
      m.mutates();
      const local = c.local();
      c.setLocal(
        Date.UTC(
          y ?? 1970,
          mo ?? 0,
          d ?? 1,
          h ?? local.getUTCHours(),
          mi ?? local.getUTCMinutes(),
          s ?? local.getUTCSeconds(),
          local.getUTCMilliseconds(),
        ),
      );
      return null;
    },
  }),
];

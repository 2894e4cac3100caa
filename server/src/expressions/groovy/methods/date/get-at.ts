import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { CalendarValue } from '../../runtime/time/calendar';
import { calendarField } from '../../runtime/time/calendar-fields';
import { utc } from '../../runtime/time/zone';
import type { DateValue } from '../../runtime/types';

export const dateGetAt = method<DateValue, [number]>({
  on: 'date',
  signature: 'int getAt(int field)',
  documentation: 'A field, such as date[Calendar.YEAR].',
  shape: numberShape,
  examples: [example('new Date(0).getAt(Calendar.YEAR)', '1970')],
  call: (d, [field]) => calendarField(new CalendarValue(d.time, utc), field),
});

import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { CalendarValue } from '../../runtime/time/calendar';
import { utc } from '../../runtime/time/zone';
import type { DateValue } from '../../runtime/types';

export const dateToCalendar = method<DateValue>({
  on: 'date',
  signature: 'Calendar toCalendar()',
  documentation: 'The date as a calendar.',
  shape: anyShape,
  examples: [example('new Date(0).toCalendar().get(Calendar.YEAR)', '1970')],
  call: (d) => new CalendarValue(d.time, utc),
});

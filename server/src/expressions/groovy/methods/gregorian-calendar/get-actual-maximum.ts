import { numberShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import type { CalendarValue } from '../../runtime/time/calendar';

export const gregorianCalendarGetActualMaximum = method<CalendarValue, [number]>({
  on: 'java.util.GregorianCalendar',
  signature: 'int getActualMaximum(int field)',
  documentation: 'The last value of a field, such as the last day of the month.',
  shape: numberShape,
  examples: [example('new GregorianCalendar(2024, 1, 1).getActualMaximum(Calendar.DAY_OF_MONTH)', '29')],
  call: (c, [field]) => {
    const local = c.local();
    return field === 5
      ? new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 0)).getUTCDate()
      : giveUp('this field is not evaluated');
  },
});

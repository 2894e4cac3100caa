import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { daysOfWeek } from '../../runtime/time/enums';
import type { TimeValue } from '../../runtime/time/time-value';
import { dates } from './time-tools';

export const timeGetDayOfWeek = dates.map((on) =>
  method<TimeValue>({
    on: on,
    signature: 'DayOfWeek getDayOfWeek()',
    documentation: 'The day of the week, such as MONDAY.',
    shape: anyShape,
    examples: [example('java.time.LocalDate.of(2024, 1, 15).getDayOfWeek()', 'MONDAY')],
    call: (t) => daysOfWeek[(t.local.getUTCDay() + 6) % 7]!,
  }),
);

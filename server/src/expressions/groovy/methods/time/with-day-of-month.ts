import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { moved, secondsOfDate } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import { clock, dates } from './time-tools';

const exactDate = (value: TimeValue, day: number): TimeValue =>
  moved(
    value,
    secondsOfDate(value.local.getUTCFullYear(), value.local.getUTCMonth() + 1, day) + clock(value),
    value.nano,
  );

export const timeWithDayOfMonth = dates.map((on) =>
  method<TimeValue, [number]>({
    on: on,
    signature: 'Temporal withDayOfMonth(int day)',
    documentation: 'The same on another day of the month.',
    shape: anyShape,
    examples: [example('java.time.LocalDate.of(2024, 1, 15).withDayOfMonth(1)', '2024-01-01')],
    call: (t, [d]) => exactDate(t, d),
  }),
);

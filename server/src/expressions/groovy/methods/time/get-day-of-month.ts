import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { dates } from './time-tools';

export const timeGetDayOfMonth = dates.map((on) =>
  method<TimeValue>({
    on: on,
    signature: 'int getDayOfMonth()',
    documentation: 'The day of the month.',
    shape: numberShape,
    examples: [example('java.time.LocalDate.of(2024, 1, 15).getDayOfMonth()', '15')],
    call: (t) => t.local.getUTCDate(),
  }),
);

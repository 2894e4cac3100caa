import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { dates, daySeconds } from './time-tools';

export const timeGetDayOfYear = dates.map((on) =>
  method<TimeValue>({
    on: on,
    signature: 'int getDayOfYear()',
    documentation: 'The day of the year.',
    shape: numberShape,
    examples: [example('java.time.LocalDate.of(2024, 3, 1).getDayOfYear()', '61')],
    call: (t) => Math.floor((t.seconds - Date.UTC(t.local.getUTCFullYear(), 0, 1) / 1000) / daySeconds) + 1,
  }),
);

import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { dates } from './time-tools';

export const timeGetYear = dates.map((on) =>
  method<TimeValue>({
    on: on,
    signature: 'int getYear()',
    documentation: 'The year.',
    shape: numberShape,
    examples: [example('java.time.LocalDate.of(2024, 1, 15).getYear()', '2024')],
    call: (t) => t.local.getUTCFullYear(),
  }),
);

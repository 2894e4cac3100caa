import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { dates } from './time-tools';

export const timeGetMonthValue = dates.map((on) =>
  method<TimeValue>({
    on: on,
    signature: 'int getMonthValue()',
    documentation: 'The month; January is 1.',
    shape: numberShape,
    examples: [example('java.time.LocalDate.of(2024, 1, 15).getMonthValue()', '1')],
    call: (t) => t.local.getUTCMonth() + 1,
  }),
);

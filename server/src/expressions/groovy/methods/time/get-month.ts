import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { months } from '../../runtime/time/enums';
import type { TimeValue } from '../../runtime/time/time-value';
import { dates } from './time-tools';

export const timeGetMonth = dates.map((on) =>
  method<TimeValue>({
    on: on,
    signature: 'Month getMonth()',
    documentation: 'The month, such as JANUARY.',
    shape: anyShape,
    examples: [example('java.time.LocalDate.of(2024, 1, 15).getMonth()', 'JANUARY')],
    call: (t) => months[t.local.getUTCMonth()]!,
  }),
);

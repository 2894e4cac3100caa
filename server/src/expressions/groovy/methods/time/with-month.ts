import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { dates, withDate } from './time-tools';

export const timeWithMonth = dates.map((on) =>
  method<TimeValue, [number]>({
    on: on,
    signature: 'Temporal withMonth(int month)',
    documentation: 'The same in another month.',
    shape: anyShape,
    examples: [example('java.time.LocalDate.of(2024, 1, 31).withMonth(2)', '2024-02-29')],
    call: (t, [mo]) => withDate(t, t.local.getUTCFullYear(), mo, t.local.getUTCDate()),
  }),
);

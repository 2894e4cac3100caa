import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { plusUnits } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import { dates } from './time-tools';

export const timePlusWeeks = dates.map((on) =>
  method<TimeValue, [number | bigint]>({
    on: on,
    signature: 'Temporal plusWeeks(long amount)',
    documentation: 'The same so many weeks later.',
    shape: anyShape,
    examples: [example('java.time.LocalDate.of(2024, 1, 15).plusWeeks(1)', '2024-01-22')],
    call: (t, [n]) => plusUnits(t, Number(n), 'WEEKS'),
  }),
);

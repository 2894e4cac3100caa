import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { plusUnits } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import { dates } from './time-tools';

export const timePlusDays = dates.map((on) =>
  method<TimeValue, [number | bigint]>({
    on: on,
    signature: 'Temporal plusDays(long amount)',
    documentation: 'The same so many days later.',
    shape: anyShape,
    examples: [example('java.time.LocalDate.of(2024, 1, 15).plusDays(1)', '2024-01-16')],
    call: (t, [n]) => plusUnits(t, Number(n), 'DAYS'),
  }),
);

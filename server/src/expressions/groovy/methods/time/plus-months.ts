import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { plusUnits } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import { dates } from './time-tools';

export const timePlusMonths = dates.map((on) =>
  method<TimeValue, [number | bigint]>({
    on: on,
    signature: 'Temporal plusMonths(long amount)',
    documentation: 'The same so many months later.',
    shape: anyShape,
    examples: [example('java.time.LocalDate.of(2024, 1, 31).plusMonths(1)', '2024-02-29')],
    call: (t, [n]) => plusUnits(t, Number(n), 'MONTHS'),
  }),
);

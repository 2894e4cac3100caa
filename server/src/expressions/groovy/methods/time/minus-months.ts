import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { plusUnits } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import { dates } from './time-tools';

export const timeMinusMonths = dates.map((on) =>
  method<TimeValue, [number | bigint]>({
    on: on,
    signature: 'Temporal minusMonths(long amount)',
    documentation: 'The same so many months earlier.',
    shape: anyShape,
    examples: [example('java.time.LocalDate.of(2024, 1, 31).minusMonths(1)', '2023-12-31')],
    call: (t, [n]) => plusUnits(t, -Number(n), 'MONTHS'),
  }),
);

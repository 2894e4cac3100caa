import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { plusUnits } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import { dates } from './time-tools';

export const timePlusYears = dates.map((on) =>
  method<TimeValue, [number | bigint]>({
    on: on,
    signature: 'Temporal plusYears(long amount)',
    documentation: 'The same so many years later.',
    shape: anyShape,
    examples: [example('java.time.LocalDate.of(2024, 2, 29).plusYears(1)', '2025-02-28')],
    call: (t, [n]) => plusUnits(t, Number(n), 'YEARS'),
  }),
);

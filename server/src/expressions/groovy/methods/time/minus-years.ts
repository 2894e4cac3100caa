import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { plusUnits } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import { dates } from './time-tools';

export const timeMinusYears = dates.map((on) =>
  method<TimeValue, [number | bigint]>({
    on: on,
    signature: 'Temporal minusYears(long amount)',
    documentation: 'The same so many years earlier.',
    shape: anyShape,
    examples: [example('java.time.LocalDate.of(2024, 2, 29).minusYears(1)', '2023-02-28')],
    call: (t, [n]) => plusUnits(t, -Number(n), 'YEARS'),
  }),
);

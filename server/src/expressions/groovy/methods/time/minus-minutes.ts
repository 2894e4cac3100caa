import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { plusUnits } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import { times } from './time-tools';

export const timeMinusMinutes = times.map((on) =>
  method<TimeValue, [number | bigint]>({
    on: on,
    signature: 'Temporal minusMinutes(long amount)',
    documentation: 'The same so many minutes earlier.',
    shape: anyShape,
    examples: [example('java.time.LocalTime.of(10, 20).minusMinutes(1)', '10:19')],
    call: (t, [n]) => plusUnits(t, -Number(n), 'MINUTES'),
  }),
);

import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { plusUnits } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import { times } from './time-tools';

export const timeMinusSeconds = [...times, 'java.time.Instant'].map((on) =>
  method<TimeValue, [number | bigint]>({
    on: on,
    signature: 'Temporal minusSeconds(long amount)',
    documentation: 'The same so many seconds earlier.',
    shape: anyShape,
    examples: [example('java.time.LocalTime.of(10, 20).minusSeconds(1)', '10:19:59')],
    call: (t, [n]) => plusUnits(t, -Number(n), 'SECONDS'),
  }),
);

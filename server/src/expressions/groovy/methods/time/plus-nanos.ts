import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { plusUnits } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import { times } from './time-tools';

export const timePlusNanos = [...times, 'java.time.Instant'].map((on) =>
  method<TimeValue, [number | bigint]>({
    on: on,
    signature: 'Temporal plusNanos(long amount)',
    documentation: 'The same so many nanos later.',
    shape: anyShape,
    examples: [example('java.time.LocalTime.of(10, 20).plusNanos(1)', '10:20:00.000000001')],
    call: (t, [n]) => plusUnits(t, Number(n), 'NANOS'),
  }),
);

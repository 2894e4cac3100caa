import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { plusUnits } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import { times } from './time-tools';

export const timePlusHours = times.map((on) =>
  method<TimeValue, [number | bigint]>({
    on: on,
    signature: 'Temporal plusHours(long amount)',
    documentation: 'The same so many hours later.',
    shape: anyShape,
    examples: [example('java.time.LocalTime.of(10, 20).plusHours(1)', '11:20')],
    call: (t, [n]) => plusUnits(t, Number(n), 'HOURS'),
  }),
);

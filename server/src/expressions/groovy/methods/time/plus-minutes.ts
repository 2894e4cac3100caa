import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { plusUnits } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import { times } from './time-tools';

export const timePlusMinutes = times.map((on) =>
  method<TimeValue, [number | bigint]>({
    on: on,
    signature: 'Temporal plusMinutes(long amount)',
    documentation: 'The same so many minutes later.',
    shape: anyShape,
    examples: [example('java.time.LocalTime.of(10, 20).plusMinutes(1)', '10:21')],
    call: (t, [n]) => plusUnits(t, Number(n), 'MINUTES'),
  }),
);

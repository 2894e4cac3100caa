import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { plusUnits } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import { times } from './time-tools';

export const timeMinusHours = times.map((on) =>
  method<TimeValue, [number | bigint]>({
    on: on,
    signature: 'Temporal minusHours(long amount)',
    documentation: 'The same so many hours earlier.',
    shape: anyShape,
    examples: [example('java.time.LocalTime.of(10, 20).minusHours(1)', '09:20')],
    call: (t, [n]) => plusUnits(t, -Number(n), 'HOURS'),
  }),
);

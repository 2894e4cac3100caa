import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { plusUnits } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';

export const timePlusMillis = ['java.time.Instant'].map((on) =>
  method<TimeValue, [number | bigint]>({
    on: on,
    signature: 'Temporal plusMillis(long amount)',
    documentation: 'The same so many millis later.',
    shape: anyShape,
    examples: [example('java.time.Instant.ofEpochSecond(0).plusMillis(1)', '1970-01-01T00:00:00.001Z')],
    call: (t, [n]) => plusUnits(t, Number(n), 'MILLIS'),
  }),
);

import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { plusUnits } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';

export const timeMinusMillis = ['java.time.Instant'].map((on) =>
  method<TimeValue, [number | bigint]>({
    on: on,
    signature: 'Temporal minusMillis(long amount)',
    documentation: 'The same so many millis earlier.',
    shape: anyShape,
    examples: [example('java.time.Instant.ofEpochSecond(0).minusMillis(1)', '1969-12-31T23:59:59.999Z')],
    call: (t, [n]) => plusUnits(t, -Number(n), 'MILLIS'),
  }),
);

import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { times } from './time-tools';

export const timeGetNano = [...times, 'java.time.Instant'].map((on) =>
  method<TimeValue>({
    on: on,
    signature: 'int getNano()',
    documentation: 'The nanoseconds of the second.',
    shape: numberShape,
    examples: [example('java.time.LocalTime.of(10, 20, 30, 5).getNano()', '5')],
    call: (t) => t.nano,
  }),
);

import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { hms, times, withTime } from './time-tools';

export const timeWithSecond = times.map((on) =>
  method<TimeValue, [number]>({
    on: on,
    signature: 'Temporal withSecond(int second)',
    documentation: 'The same at another second.',
    shape: anyShape,
    examples: [example('java.time.LocalTime.of(10, 20).withSecond(8)', '10:20:08')],
    call: (t, [s]) => withTime(t, hms(t)[0], hms(t)[1], s),
  }),
);

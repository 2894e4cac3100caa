import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { hms, times, withTime } from './time-tools';

export const timeWithMinute = times.map((on) =>
  method<TimeValue, [number]>({
    on: on,
    signature: 'Temporal withMinute(int minute)',
    documentation: 'The same at another minute.',
    shape: anyShape,
    examples: [example('java.time.LocalTime.of(10, 20).withMinute(8)', '10:08')],
    call: (t, [mi]) => withTime(t, hms(t)[0], mi, hms(t)[2]),
  }),
);

import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { hms, times, withTime } from './time-tools';

export const timeWithHour = times.map((on) =>
  method<TimeValue, [number]>({
    on: on,
    signature: 'Temporal withHour(int hour)',
    documentation: 'The same at another hour.',
    shape: anyShape,
    examples: [example('java.time.LocalTime.of(10, 20).withHour(8)', '08:20')],
    call: (t, [h]) => withTime(t, h, hms(t)[1], hms(t)[2]),
  }),
);

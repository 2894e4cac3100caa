import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { moved } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import { times } from './time-tools';

export const timeWithNano = times.map((on) =>
  method<TimeValue, [number]>({
    on: on,
    signature: 'Temporal withNano(int nano)',
    documentation: 'The same with other nanoseconds.',
    shape: anyShape,
    examples: [example('java.time.LocalTime.of(10, 20, 30, 5).withNano(0)', '10:20:30')],
    call: (t, [n]) => moved(t, t.seconds, n),
  }),
);

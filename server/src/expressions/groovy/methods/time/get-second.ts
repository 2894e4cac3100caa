import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { times } from './time-tools';

export const timeGetSecond = times.map((on) =>
  method<TimeValue>({
    on: on,
    signature: 'int getSecond()',
    documentation: 'The second.',
    shape: numberShape,
    examples: [example('java.time.LocalTime.of(10, 20, 30).getSecond()', '30')],
    call: (t) => t.local.getUTCSeconds(),
  }),
);

import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { times } from './time-tools';

export const timeGetMinute = times.map((on) =>
  method<TimeValue>({
    on: on,
    signature: 'int getMinute()',
    documentation: 'The minute.',
    shape: numberShape,
    examples: [example('java.time.LocalTime.of(10, 20).getMinute()', '20')],
    call: (t) => t.local.getUTCMinutes(),
  }),
);

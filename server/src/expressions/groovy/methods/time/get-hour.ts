import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { times } from './time-tools';

export const timeGetHour = times.map((on) =>
  method<TimeValue>({
    on: on,
    signature: 'int getHour()',
    documentation: 'The hour.',
    shape: numberShape,
    examples: [example('java.time.LocalTime.of(10, 20).getHour()', '10')],
    call: (t) => t.local.getUTCHours(),
  }),
);

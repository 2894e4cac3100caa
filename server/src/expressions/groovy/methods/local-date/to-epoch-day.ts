import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { daySeconds } from '../time/time-tools';

export const localDateToEpochDay = method<TimeValue>({
  on: 'java.time.LocalDate',
  signature: 'long toEpochDay()',
  documentation: 'Days since 1970.',
  shape: numberShape,
  examples: [example('java.time.LocalDate.of(2024, 1, 15).toEpochDay()', '19737')],
  call: (t) => BigInt(t.seconds / daySeconds),
});

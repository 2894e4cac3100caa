import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { TimeValue } from '../../runtime/time/time-value';
import { daySeconds } from '../time/time-tools';

export const localDateOfEpochDay = method<Value, [number | bigint]>({
  on: 'static java.time.LocalDate',
  signature: 'LocalDate ofEpochDay(long day)',
  documentation: 'A date from days since 1970.',
  shape: anyShape,
  examples: [example('java.time.LocalDate.ofEpochDay(19737)', '2024-01-15')],
  call: (_c, [d]) => new TimeValue('LocalDate', Number(d) * daySeconds, 0),
});

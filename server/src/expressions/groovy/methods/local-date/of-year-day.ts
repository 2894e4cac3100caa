import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { secondsOfDate } from '../../runtime/time/arithmetic';
import { TimeValue } from '../../runtime/time/time-value';
import { daySeconds } from '../time/time-tools';

export const localDateOfYearDay = method<Value, [number, number]>({
  on: 'static java.time.LocalDate',
  signature: 'LocalDate ofYearDay(int year, int day)',
  documentation: 'A date from the day of the year.',
  shape: anyShape,
  examples: [example('java.time.LocalDate.ofYearDay(2024, 60)', '2024-02-29')],
  call: (_c, [y, d]) => new TimeValue('LocalDate', secondsOfDate(y, 1, 1) + (d - 1) * daySeconds, 0),
});

import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { secondsOfDate } from '../../runtime/time/arithmetic';
import type { EnumValue } from '../../runtime/time/enums';
import { TimeValue } from '../../runtime/time/time-value';
import { monthNumber } from '../time/time-tools';

export const localDateOf = method<Value, [number, number | EnumValue, number]>({
  on: 'static java.time.LocalDate',
  signature: 'LocalDate of(int year, Object month, int day)',
  documentation: 'A date; January is 1.',
  shape: anyShape,
  examples: [
    example('java.time.LocalDate.of(2024, 2, 29)', '2024-02-29'),
    example('java.time.LocalDate.of(2024, java.time.Month.MAY, 1)', '2024-05-01'),
  ],
  call: (_c, [y, mo, d]) => new TimeValue('LocalDate', secondsOfDate(y, monthNumber(mo), d), 0),
});

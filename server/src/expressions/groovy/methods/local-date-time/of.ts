import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { secondsOfDate, secondsOfTime } from '../../runtime/time/arithmetic';
import type { EnumValue } from '../../runtime/time/enums';
import { TimeValue } from '../../runtime/time/time-value';
import { monthNumber } from '../time/time-tools';

export const localDateTimeOf = [
  method<Value, [TimeValue, TimeValue]>({
    on: 'static java.time.LocalDateTime',
    signature: 'LocalDateTime of(LocalDate date, LocalTime time)',
    documentation: 'A date and a time together.',
    shape: anyShape,
    examples: [
      example(
        'java.time.LocalDateTime.of(java.time.LocalDate.of(2024, 1, 15), java.time.LocalTime.of(10, 20))',
        '2024-01-15T10:20',
      ),
    ],
    call: (_c, [date, time]) => new TimeValue('LocalDateTime', date.seconds + time.seconds, time.nano),
  }),
  method<Value, [number, number | EnumValue, number, number, number, number?, number?]>({
    on: 'static java.time.LocalDateTime',
    signature: 'LocalDateTime of(int year, Object month, int day, int hour, int minute, int second?, int nano?)',
    documentation: 'A date and time; January is 1.',
    shape: anyShape,
    examples: [example('java.time.LocalDateTime.of(2024, 1, 15, 10, 20)', '2024-01-15T10:20')],
    call: (_c, [y, mo, d, h, mi, s, n]) =>
      new TimeValue('LocalDateTime', secondsOfDate(y, monthNumber(mo), d) + secondsOfTime(h, mi, s ?? 0), n ?? 0),
  }),
];

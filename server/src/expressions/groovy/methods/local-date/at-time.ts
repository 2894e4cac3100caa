import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { secondsOfTime } from '../../runtime/time/arithmetic';
import { TimeValue } from '../../runtime/time/time-value';

export const localDateAtTime = [
  method<TimeValue, number[]>({
    on: 'java.time.LocalDate',
    signature: 'LocalDateTime atTime(int hour, int minute, int second?)',
    documentation: 'The day at a time.',
    shape: anyShape,
    examples: [example('java.time.LocalDate.of(2024, 1, 15).atTime(10, 20)', '2024-01-15T10:20')],
    call: (t, [h, mi, s]) => new TimeValue('LocalDateTime', t.seconds + secondsOfTime(h ?? 0, mi ?? 0, s ?? 0), 0),
  }),
  method<TimeValue, [TimeValue]>({
    on: 'java.time.LocalDate',
    signature: 'LocalDateTime atTime(LocalTime time)',
    documentation: 'The day at a time.',
    shape: anyShape,
    examples: [
      example('java.time.LocalDate.of(2024, 1, 15).atTime(java.time.LocalTime.of(10, 20))', '2024-01-15T10:20'),
    ],
    call: (t, [time]) => new TimeValue('LocalDateTime', t.seconds + time.seconds, time.nano),
  }),
];

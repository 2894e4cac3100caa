import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { secondsOfTime } from '../../runtime/time/arithmetic';
import { TimeValue } from '../../runtime/time/time-value';

export const localTimeOf = method<Value, [number, number, number?, number?]>({
  on: 'static java.time.LocalTime',
  signature: 'LocalTime of(int hour, int minute, int second?, int nano?)',
  documentation: 'A time of day.',
  shape: anyShape,
  examples: [example('java.time.LocalTime.of(10, 20)', '10:20')],
  call: (_c, [h, mi, s, n]) => new TimeValue('LocalTime', secondsOfTime(h, mi, s ?? 0), n ?? 0),
});

import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { offsetAt } from '../../runtime/time/zone';
import type { ZoneValue } from '../../runtime/time/zone-value';

export const localDateTimeToEpochSecond = method<TimeValue, [ZoneValue]>({
  on: 'java.time.LocalDateTime',
  signature: 'long toEpochSecond(ZoneOffset offset)',
  documentation: 'Seconds since 1970.',
  shape: numberShape,
  examples: [
    example('java.time.LocalDateTime.of(2024, 1, 15, 10, 20).toEpochSecond(java.time.ZoneOffset.UTC)', '1705314000'),
  ],
  call: (t, [zone]) => BigInt(t.seconds - offsetAt(zone.zone, t.seconds * 1000)),
});

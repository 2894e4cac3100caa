import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { atLocal } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import type { ZoneValue } from '../../runtime/time/zone-value';

export const zonedDateTimeWithZoneSameLocal = method<TimeValue, [ZoneValue]>({
  on: 'java.time.ZonedDateTime',
  signature: 'ZonedDateTime withZoneSameLocal(ZoneId zone)',
  documentation: 'The same clock time in another zone.',
  shape: anyShape,
  examples: [
    example(
      "java.time.ZonedDateTime.parse('2024-01-15T10:20:30Z').withZoneSameLocal(java.time.ZoneId.of('Asia/Tokyo'))",
      '2024-01-15T10:20:30+09:00[Asia/Tokyo]',
    ),
  ],
  call: (t, [zone]) => atLocal('ZonedDateTime', t.seconds, t.nano, zone.zone),
});

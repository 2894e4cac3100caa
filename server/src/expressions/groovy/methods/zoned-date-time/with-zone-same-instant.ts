import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { atMoment } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import type { ZoneValue } from '../../runtime/time/zone-value';

export const zonedDateTimeWithZoneSameInstant = method<TimeValue, [ZoneValue]>({
  on: 'java.time.ZonedDateTime',
  signature: 'ZonedDateTime withZoneSameInstant(ZoneId zone)',
  documentation: 'The same moment in another zone.',
  shape: anyShape,
  examples: [
    example(
      "java.time.ZonedDateTime.parse('2024-01-15T10:20:30Z').withZoneSameInstant(java.time.ZoneId.of('Asia/Tokyo'))",
      '2024-01-15T19:20:30+09:00[Asia/Tokyo]',
    ),
  ],
  call: (t, [zone]) => atMoment('ZonedDateTime', t.epochSecond, t.nano, zone.zone),
});

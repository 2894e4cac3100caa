import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { atMoment } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import type { ZoneValue } from '../../runtime/time/zone-value';
import { as } from '../time/time-tools';

export const offsetDateTimeWithOffsetSameInstant = method<TimeValue, [ZoneValue]>({
  on: 'java.time.OffsetDateTime',
  signature: 'OffsetDateTime withOffsetSameInstant(ZoneOffset offset)',
  documentation: 'The same moment at another offset.',
  shape: anyShape,
  examples: [
    example(
      "java.time.OffsetDateTime.parse('2024-01-15T10:20:30+02:00').withOffsetSameInstant(java.time.ZoneOffset.UTC)",
      '2024-01-15T08:20:30Z',
    ),
  ],
  call: (t, [zone]) => as('OffsetDateTime', atMoment('ZonedDateTime', t.epochSecond, t.nano, zone.zone)),
});

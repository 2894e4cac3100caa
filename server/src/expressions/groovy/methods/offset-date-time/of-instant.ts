import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { atMoment } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import type { ZoneValue } from '../../runtime/time/zone-value';
import { as } from '../time/time-tools';

export const offsetDateTimeOfInstant = method<Value, [TimeValue, ZoneValue]>({
  on: 'static java.time.OffsetDateTime',
  signature: 'OffsetDateTime ofInstant(Instant instant, ZoneId zone)',
  documentation: 'A moment at the offset of a zone.',
  shape: anyShape,
  examples: [
    example(
      "java.time.OffsetDateTime.ofInstant(java.time.Instant.ofEpochSecond(0), java.time.ZoneId.of('UTC'))",
      '1970-01-01T00:00Z',
    ),
  ],
  call: (_c, [i, zone]) => as('OffsetDateTime', atMoment('ZonedDateTime', i.epochSecond, i.nano, zone.zone)),
});

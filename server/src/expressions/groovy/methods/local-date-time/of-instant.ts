import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { atMoment } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import type { ZoneValue } from '../../runtime/time/zone-value';
import { as } from '../time/time-tools';

export const localDateTimeOfInstant = method<Value, [TimeValue, ZoneValue]>({
  on: 'static java.time.LocalDateTime',
  signature: 'LocalDateTime ofInstant(Instant instant, ZoneId zone)',
  documentation: 'The local date and time of a moment in a zone.',
  shape: anyShape,
  examples: [
    example(
      "java.time.LocalDateTime.ofInstant(java.time.Instant.ofEpochSecond(0), java.time.ZoneId.of('UTC'))",
      '1970-01-01T00:00',
    ),
  ],
  call: (_c, [i, zone]) => as('LocalDateTime', atMoment('ZonedDateTime', i.epochSecond, i.nano, zone.zone)),
});

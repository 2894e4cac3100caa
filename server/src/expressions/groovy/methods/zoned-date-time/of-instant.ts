import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { atMoment } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import type { ZoneValue } from '../../runtime/time/zone-value';

export const zonedDateTimeOfInstant = method<Value, [TimeValue, ZoneValue]>({
  on: 'static java.time.ZonedDateTime',
  signature: 'ZonedDateTime ofInstant(Instant instant, ZoneId zone)',
  documentation: 'A moment in a zone.',
  shape: anyShape,
  examples: [
    example(
      "java.time.ZonedDateTime.ofInstant(java.time.Instant.ofEpochSecond(0), java.time.ZoneId.of('Europe/Berlin'))",
      '1970-01-01T01:00+01:00[Europe/Berlin]',
    ),
  ],
  call: (_c, [i, zone]) => atMoment('ZonedDateTime', i.epochSecond, i.nano, zone.zone),
});

import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { atLocal } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import type { ZoneValue } from '../../runtime/time/zone-value';

export const zonedDateTimeOf = method<Value, [TimeValue, ZoneValue]>({
  on: 'static java.time.ZonedDateTime',
  signature: 'ZonedDateTime of(LocalDateTime dateTime, ZoneId zone)',
  documentation: 'A local date and time in a zone.',
  shape: anyShape,
  examples: [
    example(
      "java.time.ZonedDateTime.of(java.time.LocalDateTime.of(2024, 7, 1, 12, 0), java.time.ZoneId.of('America/New_York'))",
      '2024-07-01T12:00-04:00[America/New_York]',
    ),
  ],
  call: (_c, [t, zone]) => atLocal('ZonedDateTime', t.seconds, t.nano, zone.zone),
});

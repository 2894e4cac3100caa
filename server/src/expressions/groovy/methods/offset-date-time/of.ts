import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { atLocal } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import type { ZoneValue } from '../../runtime/time/zone-value';
import { as } from '../time/time-tools';

export const offsetDateTimeOf = method<Value, [TimeValue, ZoneValue]>({
  on: 'static java.time.OffsetDateTime',
  signature: 'OffsetDateTime of(LocalDateTime dateTime, ZoneOffset offset)',
  documentation: 'A local date and time at an offset from UTC.',
  shape: anyShape,
  examples: [
    example(
      'java.time.OffsetDateTime.of(java.time.LocalDateTime.of(2024, 7, 1, 12, 0), java.time.ZoneOffset.ofHours(2))',
      '2024-07-01T12:00+02:00',
    ),
  ],
  call: (_c, [t, zone]) => as('OffsetDateTime', atLocal('ZonedDateTime', t.seconds, t.nano, zone.zone)),
});

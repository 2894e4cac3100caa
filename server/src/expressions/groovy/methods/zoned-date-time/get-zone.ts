import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { utc } from '../../runtime/time/zone';
import { ZoneValue } from '../../runtime/time/zone-value';

export const zonedDateTimeGetZone = method<TimeValue>({
  on: 'java.time.ZonedDateTime',
  signature: 'ZoneId getZone()',
  documentation: 'The zone.',
  shape: anyShape,
  examples: [
    example("java.time.ZonedDateTime.parse('2024-01-15T10:20:30+01:00[Europe/Berlin]').getZone()", 'Europe/Berlin'),
  ],
  call: (t) => new ZoneValue(t.zone ?? utc),
});

import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { atLocal, atMoment } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import type { ZoneValue } from '../../runtime/time/zone-value';
import { named } from './time-tools';

export const timeAtZone = named(['LocalDateTime', 'Instant']).map((on) =>
  method<TimeValue, [ZoneValue]>({
    on: on,
    signature: 'ZonedDateTime atZone(ZoneId zone)',
    documentation: 'The same in a zone.',
    shape: anyShape,
    examples: [
      example(
        "java.time.Instant.ofEpochSecond(1720000000).atZone(java.time.ZoneId.of('America/New_York'))",
        '2024-07-03T05:46:40-04:00[America/New_York]',
      ),
    ],
    call: (t, [zone]) =>
      t.kind === 'Instant'
        ? atMoment('ZonedDateTime', t.seconds, t.nano, zone.zone)
        : atLocal('ZonedDateTime', t.seconds, t.nano, zone.zone),
  }),
);

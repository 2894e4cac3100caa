import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { atLocal, atMoment } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import type { ZoneValue } from '../../runtime/time/zone-value';
import { as, named } from './time-tools';

export const timeAtOffset = named(['LocalDateTime', 'Instant']).map((on) =>
  method<TimeValue, [ZoneValue]>({
    on: on,
    signature: 'OffsetDateTime atOffset(ZoneOffset offset)',
    documentation: 'The same at an offset from UTC.',
    shape: anyShape,
    examples: [example('java.time.Instant.ofEpochSecond(0).atOffset(java.time.ZoneOffset.UTC)', '1970-01-01T00:00Z')],
    call: (t, [zone]) =>
      as(
        'OffsetDateTime',
        t.kind === 'Instant'
          ? atMoment('ZonedDateTime', t.seconds, t.nano, zone.zone)
          : atLocal('ZonedDateTime', t.seconds, t.nano, zone.zone),
      ),
  }),
);

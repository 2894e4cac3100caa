import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { atLocal } from '../../runtime/time/arithmetic';
import { TimeValue } from '../../runtime/time/time-value';
import type { ZoneValue } from '../../runtime/time/zone-value';

export const localDateAtStartOfDay = [
  method<TimeValue>({
    on: 'java.time.LocalDate',
    signature: 'LocalDateTime atStartOfDay()',
    documentation: 'The day at midnight.',
    shape: anyShape,
    examples: [example('java.time.LocalDate.of(2024, 1, 15).atStartOfDay()', '2024-01-15T00:00')],
    call: (t) => new TimeValue('LocalDateTime', t.seconds, 0),
  }),
  method<TimeValue, [ZoneValue]>({
    on: 'java.time.LocalDate',
    signature: 'ZonedDateTime atStartOfDay(ZoneId zone)',
    documentation: 'The first moment of the day in a zone.',
    shape: anyShape,
    examples: [
      example("java.time.LocalDate.of(2024, 1, 15).atStartOfDay(java.time.ZoneId.of('UTC'))", '2024-01-15T00:00Z[UTC]'),
    ],
    call: (t, [zone]) => atLocal('ZonedDateTime', t.seconds, 0, zone.zone),
  }),
];

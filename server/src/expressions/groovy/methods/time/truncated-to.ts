import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { truncated } from '../../runtime/time/arithmetic';
import type { EnumValue } from '../../runtime/time/enums';
import type { TimeValue } from '../../runtime/time/time-value';
import { named } from './time-tools';

export const timeTruncatedTo = named(['LocalTime', 'LocalDateTime', 'OffsetDateTime', 'ZonedDateTime', 'Instant']).map(
  (on) =>
    method<TimeValue, [EnumValue]>({
      on: on,
      signature: 'Temporal truncatedTo(ChronoUnit unit)',
      documentation: 'The same without what is smaller than the unit.',
      shape: anyShape,
      examples: [
        example('java.time.LocalTime.of(10, 20, 30).truncatedTo(java.time.temporal.ChronoUnit.HOURS)', '10:00'),
      ],
      call: (t, [unit]) => truncated(t, unit.name),
    }),
);

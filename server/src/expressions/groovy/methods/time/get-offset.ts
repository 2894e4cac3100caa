import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { offsetId } from '../../runtime/time/zone';
import { ZoneValue } from '../../runtime/time/zone-value';
import { zoned } from './time-tools';

export const timeGetOffset = zoned.map((on) =>
  method<TimeValue>({
    on: on,
    signature: 'ZoneOffset getOffset()',
    documentation: 'The offset from UTC.',
    shape: anyShape,
    examples: [example("java.time.OffsetDateTime.parse('2024-01-15T10:20:30+02:00').getOffset()", '+02:00')],
    call: (t) => new ZoneValue({ id: offsetId(t.offset), fixed: t.offset }),
  }),
);

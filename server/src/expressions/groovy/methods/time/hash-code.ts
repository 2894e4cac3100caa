import { numberShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { named } from './time-tools';

const moments = named(['OffsetDateTime', 'ZonedDateTime', 'Instant']);

export const timeHashCode = moments.map((on) =>
  method<TimeValue>({
    on: on,
    signature: 'long hashCode()',
    documentation: 'A hash; not evaluated.',
    shape: numberShape,
    examples: [],
    call: () => giveUp('hashCode() is not evaluated for this value'),
  }),
);

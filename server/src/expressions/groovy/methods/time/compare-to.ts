import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { named } from './time-tools';

const fails = (other: Value): never =>
  giveUp(`comparing with ${other === null ? 'null' : 'this value'} is not evaluated`);
const order = (a: TimeValue, b: Value): number => a.compareWith(b) ?? fails(b);

export const timeCompareTo = named(['LocalTime', 'LocalDateTime', 'OffsetDateTime', 'ZonedDateTime', 'Instant']).map(
  (on) =>
    method<TimeValue, [Value]>({
      on: on,
      signature: 'int compareTo(Object other)',
      documentation: 'Negative, 0 or positive: before, same or behind.',
      shape: numberShape,
      examples: [example('java.time.Instant.ofEpochSecond(0).compareTo(java.time.Instant.ofEpochSecond(1))', '-1')],
      call: (t, [other]) => order(t, other),
    }),
);

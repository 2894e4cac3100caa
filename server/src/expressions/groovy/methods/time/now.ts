import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import type { Machine } from '../../runtime/machine';
import { method } from '../../runtime/method';
import { atMoment } from '../../runtime/time/arithmetic';
import type { TimeKind, TimeValue } from '../../runtime/time/time-value';
import { utc } from '../../runtime/time/zone';
import type { ZoneValue } from '../../runtime/time/zone-value';
import { as, ms, parsed } from './time-tools';

export const timeNow = [
  ...([...parsed, 'Instant'] as TimeKind[]).map((kind) =>
    method<Value>({
      on: `static java.time.${kind}`,
      signature: `${kind} now()`,
      documentation: 'The current time (of a server in UTC).',
      shape: anyShape,
      examples: [],
      call: (_c, _args, m) => current(kind, m),
    }),
  ),
  ...parsed.map((kind) =>
    method<Value, [ZoneValue]>({
      on: `static java.time.${kind}`,
      signature: `${kind} now(ZoneId zone)`,
      documentation: 'The current time in a zone.',
      shape: anyShape,
      examples: [],
      call: (_c, [zone], m) => current(kind, m, zone.zone),
    }),
  ),
];

/** The current time as a value of a kind. */
function current(kind: TimeKind, m: Machine, zone = utc): TimeValue {
  const now = m.scope.now ?? giveUp('the current time is known only in a run');
  const at = atMoment('ZonedDateTime', Math.floor(now / 1000), (now % 1000) * ms, zone);
  return as(kind, at);
}

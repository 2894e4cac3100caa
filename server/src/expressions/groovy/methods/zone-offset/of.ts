import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { zoneId } from '../../runtime/time/zone';
import { ZoneValue } from '../../runtime/time/zone-value';
import { required } from '../helpers';
import { notOffset } from '../time/time-tools';

export const zoneOffsetOf = method<Value, [string]>({
  on: 'static java.time.ZoneOffset',
  signature: 'ZoneOffset of(String id)',
  documentation: 'An offset such as +01:00 or Z.',
  shape: anyShape,
  examples: [example("java.time.ZoneOffset.of('+01:00')", '+01:00')],
  call: (_c, [id]) => {
    const zone = zoneId(required(id, 'The offset'));
    return zone.fixed !== undefined && /^[+-]|^Z$/.test(zone.id) ? new ZoneValue(zone) : notOffset(id);
  },
});

import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { zoneId } from '../../runtime/time/zone';
import { ZoneValue } from '../../runtime/time/zone-value';
import { required } from '../helpers';

export const zoneIdOf = method<Value, [string]>({
  on: 'static java.time.ZoneId',
  signature: 'ZoneId of(String id)',
  documentation: 'A zone such as Europe/Berlin, UTC or +01:00. Fails for one Java does not know.',
  shape: anyShape,
  examples: [example("java.time.ZoneId.of('Europe/Berlin')", 'Europe/Berlin')],
  call: (_c, [id]) => new ZoneValue(zoneId(required(id, 'The zone'))),
});

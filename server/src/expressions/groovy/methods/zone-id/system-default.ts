import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { utc } from '../../runtime/time/zone';
import { ZoneValue } from '../../runtime/time/zone-value';

export const zoneIdSystemDefault = method({
  on: 'static java.time.ZoneId',
  signature: 'ZoneId systemDefault()',
  documentation: 'The zone of the server (UTC).',
  shape: anyShape,
  examples: [example('java.time.ZoneId.systemDefault()', 'UTC')],
  call: () => new ZoneValue(utc),
});

import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeZoneValue } from '../../runtime/time/calendar';

export const timeZoneGetId = method<TimeZoneValue>({
  on: 'java.util.TimeZone',
  signature: 'String getID()',
  documentation: 'The name of the zone.',
  shape: stringShape,
  examples: [example("TimeZone.getTimeZone('GMT+5').getID()", 'GMT+05:00')],
  call: (z) => z.zone.id,
});

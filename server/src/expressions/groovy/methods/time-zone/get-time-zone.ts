import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { TimeZoneValue } from '../../runtime/time/calendar';
import { timeZone } from '../../runtime/time/zone';
import { required } from '../helpers';

export const timeZoneGetTimeZone = method<Value, [string]>({
  on: 'static java.util.TimeZone',
  signature: 'TimeZone getTimeZone(String id)',
  documentation: 'A time zone such as Europe/Berlin or GMT+01:00; one Java does not know becomes GMT.',
  shape: anyShape,
  examples: [
    example("TimeZone.getTimeZone('Europe/Berlin').getID()", 'Europe/Berlin'),
    example("TimeZone.getTimeZone('Nowhere').getID()", 'GMT'),
  ],
  call: (_c, [id]) => new TimeZoneValue(timeZone(required(id, 'The time zone'))),
});

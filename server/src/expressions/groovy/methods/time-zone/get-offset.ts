import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeZoneValue } from '../../runtime/time/calendar';
import { offsetAt } from '../../runtime/time/zone';

export const timeZoneGetOffset = method<TimeZoneValue, [number | bigint]>({
  on: 'java.util.TimeZone',
  signature: 'int getOffset(long time)',
  documentation: 'Milliseconds east of UTC at a moment.',
  shape: numberShape,
  examples: [example("TimeZone.getTimeZone('Europe/Berlin').getOffset(0L)", '3600000')],
  call: (z, [time]) => offsetAt(z.zone, Number(time)) * 1000,
});

import { numberShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import type { TimeZoneValue } from '../../runtime/time/calendar';

export const timeZoneGetRawOffset = method<TimeZoneValue>({
  on: 'java.util.TimeZone',
  signature: 'int getRawOffset()',
  documentation: 'Milliseconds east of UTC, without summer time.',
  shape: numberShape,
  examples: [example("TimeZone.getTimeZone('GMT+5').getRawOffset()", '18000000')],
  call: (z) =>
    z.zone.fixed === undefined ? giveUp('getRawOffset() of a region is not evaluated') : z.zone.fixed * 1000,
});

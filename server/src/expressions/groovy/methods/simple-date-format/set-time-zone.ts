import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeZoneValue } from '../../runtime/time/calendar';
import type { Instance } from '../../runtime/types';
import { stateOf } from '../date/date-tools';

export const simpleDateFormatSetTimeZone = method<Instance, [TimeZoneValue]>({
  on: 'java.text.SimpleDateFormat',
  signature: 'void setTimeZone(TimeZone zone)',
  documentation: 'Sets the time zone dates are read and written in.',
  shape: anyShape,
  examples: [
    example(
      "new java.text.SimpleDateFormat('HH:mm').with { setTimeZone(TimeZone.getTimeZone('Asia/Tokyo')); format(new Date(0)) }",
      '09:00',
    ),
  ],
  call: (f, [zone], m) => {
    m.mutates();
    stateOf(f).set('zone', zone);
    return null;
  },
});

import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { TimeZoneValue } from '../../runtime/time/calendar';
import { utc } from '../../runtime/time/zone';

export const timeZoneGetDefault = method({
  on: 'static java.util.TimeZone',
  signature: 'TimeZone getDefault()',
  documentation: 'The time zone of the server (UTC).',
  shape: anyShape,
  examples: [example('TimeZone.getDefault().getID()', 'UTC')],
  call: () => new TimeZoneValue(utc),
});

import { stringShape } from '../../../kit/shape';
import { formatDate } from '../../runtime/date-format';
import { example, method } from '../../runtime/method';
import type { TimeZoneValue } from '../../runtime/time/calendar';
import type { DateValue } from '../../runtime/types';
import { required } from '../helpers';

export const dateFormat = [
  method<DateValue, [string, TimeZoneValue]>({
    on: 'date',
    signature: 'String format(String pattern, TimeZone zone)',
    documentation: 'The date by a pattern, in a time zone.',
    shape: stringShape,
    examples: [
      example(
        "new Date(0).format('yyyy-MM-dd HH:mm z', TimeZone.getTimeZone('America/New_York'))",
        '1969-12-31 19:00 EST',
      ),
    ],
    call: (d, [pattern, zone]) => formatDate(d.time, required(pattern, 'The pattern'), zone.zone),
  }),
  method<DateValue, [string]>({
    on: 'date',
    signature: 'String format(String pattern)',
    documentation: "The date by a pattern such as yyyy-MM-dd'T'HH:mm:ss'Z'.",
    shape: stringShape,
    examples: [example("new Date(0).format('yyyy-MM-dd')", '1970-01-01')],
    call: (d, [pattern]) => formatDate(d.time, required(pattern, 'The pattern')),
  }),
];

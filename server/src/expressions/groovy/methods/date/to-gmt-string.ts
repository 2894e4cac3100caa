import { stringShape } from '../../../kit/shape';
import { formatDate } from '../../runtime/date-format';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';

export const dateToGmtString = method<DateValue>({
  on: 'date',
  signature: 'String toGMTString()',
  documentation: 'The date in an old format.',
  shape: stringShape,
  examples: [example('new Date(0).toGMTString()', '1 Jan 1970 00:00:00 GMT')],
  call: (d) => formatDate(d.time, "d MMM yyyy HH:mm:ss 'GMT'"),
});

import { stringShape } from '../../../kit/shape';
import { formatDate } from '../../runtime/date-format';
import { example, method } from '../../runtime/method';
import type { DateValue, Instance } from '../../runtime/types';
import { patternOf } from '../date/simple-date-format';
import { required } from '../helpers';

export const simpleDateFormatFormat = method<Instance, [DateValue]>({
  on: 'java.text.SimpleDateFormat',
  signature: 'String format(Date date)',
  documentation: 'The date by the pattern.',
  shape: stringShape,
  examples: [example("new java.text.SimpleDateFormat('yyyy-MM-dd HH:mm').format(new Date(0))", '1970-01-01 00:00')],
  call: (format, [date]) => formatDate(required(date, 'The date').time, patternOf(format)),
});

import { stringShape } from '../../../kit/shape';
import { formatDate } from '../../runtime/date-format';
import { example, method } from '../../runtime/method';
import type { DateValue, Instance } from '../../runtime/types';
import { patternOf, zoneOf } from '../date/date-tools';
import { required } from '../helpers';

export const simpleDateFormatFormat = [
  method<Instance, [DateValue]>({
    on: 'java.text.SimpleDateFormat',
    signature: 'String format(Date date)',
    documentation: 'The date by the pattern.',
    shape: stringShape,
    examples: [example("new java.text.SimpleDateFormat('yyyy-MM-dd HH:mm').format(new Date(0))", '1970-01-01 00:00')],
    call: (f, [date]) => formatDate(required(date, 'The date').time, patternOf(f), zoneOf(f)),
  }),
  method<Instance, [bigint]>({
    on: 'java.text.SimpleDateFormat',
    signature: 'String format(long milliseconds)',
    documentation: 'The time so many milliseconds after 1970 by the pattern.',
    shape: stringShape,
    examples: [example("new java.text.SimpleDateFormat('yyyy').format(0L)", '1970')],
    call: (f, [time]) => formatDate(Number(time), patternOf(f), zoneOf(f)),
  }),
];

import { dateShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { parseDate } from '../../runtime/date-format';
import { example, method } from '../../runtime/method';
import { DateValue } from '../../runtime/types';
import { required } from '../helpers';

export const dateParseToStringDate = method<Value, [string]>({
  on: 'static java.util.Date',
  signature: 'Date parseToStringDate(String text)',
  documentation: 'Reads what Date.toString() wrote.',
  shape: dateShape,
  examples: [example("Date.parseToStringDate('Thu Jan 01 00:00:00 UTC 1970')", 'Thu Jan 01 00:00:00 UTC 1970')],
  call: (_c, [text]) => new DateValue(parseDate(required(text, 'The text'), 'EEE MMM dd HH:mm:ss zzz yyyy')),
});

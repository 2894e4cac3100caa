import { dateShape } from '../../../kit/shape';
import { parseDate } from '../../runtime/date-format';
import { example, method } from '../../runtime/method';
import { DateValue, type Instance } from '../../runtime/types';
import { patternOf } from '../date/simple-date-format';
import { required } from '../helpers';

export const simpleDateFormatParse = method<Instance, [string]>({
  on: 'java.text.SimpleDateFormat',
  signature: 'Date parse(String text)',
  documentation: 'Reads a date. Fails if the text does not follow the pattern.',
  shape: dateShape,
  examples: [
    example("new java.text.SimpleDateFormat('yyyy-MM-dd').parse('2024-02-29')", 'Thu Feb 29 00:00:00 UTC 2024'),
  ],
  call: (format, [text]) => new DateValue(parseDate(required(text, 'The text'), patternOf(format))),
});

import { dateShape } from '../../../kit/shape';
import { parseDate } from '../../runtime/date-format';
import { example, method } from '../../runtime/method';
import { DateValue, type Instance } from '../../runtime/types';
import { patternOf, stateOf, zoneOf } from '../date/date-tools';
import { required } from '../helpers';

export const simpleDateFormatParse = method<Instance, [string]>({
  on: 'java.text.SimpleDateFormat',
  signature: 'Date parse(String text)',
  documentation: 'Reads a date. Fails if the text does not follow the pattern.',
  shape: dateShape,
  examples: [
    example("new java.text.SimpleDateFormat('dd.MM.yyyy').parse('15.01.2024')", 'Mon Jan 15 00:00:00 UTC 2024'),
  ],
  call: (f, [text], m) => {
    const isLenient = stateOf(f).get('strict') !== true;
    return new DateValue(parseDate(required(text, 'The text'), patternOf(f), zoneOf(f), isLenient, m.scope.now));
  },
});

import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type FormatterValue, formatTime } from '../../runtime/time/patterns';
import type { TimeValue } from '../../runtime/time/time-value';
import { required } from '../helpers';

export const dateTimeFormatterFormat = method<FormatterValue, [TimeValue]>({
  on: 'java.time.format.DateTimeFormatter',
  signature: 'String format(Object value)',
  documentation: 'The value as text.',
  shape: stringShape,
  examples: [
    example(
      'java.time.format.DateTimeFormatter.ISO_LOCAL_DATE.format(java.time.LocalDate.of(2024, 1, 15))',
      '2024-01-15',
    ),
  ],
  call: (f, [value]) => formatTime(required(value, 'The value'), f),
});

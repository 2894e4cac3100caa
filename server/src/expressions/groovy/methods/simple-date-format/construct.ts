import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { formatDate } from '../../runtime/date-format';
import { example, method } from '../../runtime/method';
import { Instance } from '../../runtime/types';

const simple = 'java.text.SimpleDateFormat';

export const simpleDateFormatConstruct = method<Value, [string, Value?]>({
  on: 'new java.text.SimpleDateFormat',
  signature: 'new(String pattern, Object locale?)',
  documentation: 'A date format.',
  shape: anyShape,
  examples: [
    example("new java.text.SimpleDateFormat('yyyy-MM-dd').parse('2024-02-29')", 'Thu Feb 29 00:00:00 UTC 2024'),
  ],
  call: (_c, [pattern]) => {
    formatDate(0, pattern);
    return new Instance(simple, pattern);
  },
});

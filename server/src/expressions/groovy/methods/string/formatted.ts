import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { format } from '../../runtime/formatter';
import { example, method } from '../../runtime/method';

export const stringFormatted = method<string, Value[]>({
  on: 'string',
  signature: 'String formatted(Object... values)',
  documentation: 'The values written by this text as format (Java 15).',
  shape: stringShape,
  examples: [example("'%s!'.formatted('a')", 'a!')],
  call: (s, values) => format(s, values),
});

import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { toText } from '../../runtime/text';

export const stringMinus = method<string, [Value]>({
  on: 'string',
  signature: 'String minus(Object value)',
  documentation: 'The text without the first occurrence of the value.',
  shape: stringShape,
  examples: [example("'abc'.minus('b')", 'ac')],
  call: (s, [value]) => s.replace(toText(value), () => ''),
});

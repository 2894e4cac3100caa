import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { toText } from '../../runtime/text';

export const stringLeftShift = method<string, [Value]>({
  on: 'string',
  signature: 'StringBuffer leftShift(Object value)',
  documentation: 'A growing text that begins with this one.',
  shape: anyShape,
  examples: [example("'a'.leftShift('b')", 'ab')],
  call: (s, [value]) => s + toText(value),
});

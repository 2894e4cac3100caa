import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { toText } from '../../runtime/text';

export const stringPlus = method<string, [Value]>({
  on: 'string',
  signature: 'String plus(Object value)',
  documentation: 'The text with the value written behind it.',
  shape: stringShape,
  examples: [example("'abc'.plus(1)", 'abc1')],
  call: (s, [value]) => s + toText(value),
});

import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { toText } from '../../runtime/text';

export const stringValueOf = method<Value, [Value]>({
  on: 'static java.lang.String',
  signature: 'String valueOf(Object value)',
  documentation: 'The value as text.',
  shape: stringShape,
  examples: [example('String.valueOf(5)', '5')],
  call: (_c, [value]) => toText(value),
});

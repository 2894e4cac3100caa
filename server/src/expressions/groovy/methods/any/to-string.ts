import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { toText } from '../../runtime/text';

export const anyToString = method<Value>({
  on: 'any',
  signature: 'String toString()',
  documentation: 'The value as text.',
  shape: stringShape,
  examples: [example('5.toString()', '5')],
  call: (v) => toText(v),
});

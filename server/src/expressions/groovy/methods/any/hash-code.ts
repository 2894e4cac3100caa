import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { hashOf } from '../../runtime/hash';
import { example, method } from '../../runtime/method';

export const anyHashCode = method<Value>({
  on: 'any',
  signature: 'int hashCode()',
  documentation: 'A hash.',
  shape: numberShape,
  examples: [example('5.hashCode()', '5')],
  call: (v) => hashOf(v),
});

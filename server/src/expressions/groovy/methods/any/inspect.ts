import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { inspect } from '../../runtime/text';

export const anyInspect = method<Value>({
  on: 'any',
  signature: 'String inspect()',
  documentation: "The value as Groovy source: texts in single quotes, lists as ['a', 'b'].",
  shape: stringShape,
  examples: [example('5.inspect()', '5')],
  call: (v) => inspect(v),
});

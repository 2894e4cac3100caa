import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const booleanLogicalOr = method<Value, [boolean, boolean]>({
  on: 'static java.lang.Boolean',
  signature: 'boolean logicalOr(boolean a, boolean b)',
  documentation: 'Whether one is true.',
  shape: booleanShape,
  examples: [example('Boolean.logicalOr(true, false)', 'true')],
  call: (_c, [a, b]) => a || b,
});

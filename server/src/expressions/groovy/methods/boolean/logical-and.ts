import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const booleanLogicalAnd = method<Value, [boolean, boolean]>({
  on: 'static java.lang.Boolean',
  signature: 'boolean logicalAnd(boolean a, boolean b)',
  documentation: 'Whether both are true.',
  shape: booleanShape,
  examples: [example('Boolean.logicalAnd(true, false)', 'false')],
  call: (_c, [a, b]) => a && b,
});

import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { equals } from '../../runtime/compare';
import { example, method } from '../../runtime/method';

type List = readonly Value[];

export const arraysEquals = method<Value, [List, List]>({
  on: 'static java.util.Arrays',
  signature: 'boolean equals(Array a, Array b)',
  documentation: 'Whether both arrays have equal elements.',
  shape: booleanShape,
  examples: [example("Arrays.equals(['a'] as String[], ['a'] as String[])", 'true')],
  call: (_c, [a, b]) => equals(a, b),
});

import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { equals } from '../../runtime/compare';
import { example, method } from '../../runtime/method';

export const anyEquals = method<Value, [Value]>({
  on: 'any',
  signature: 'boolean equals(Object other)',
  documentation: 'Whether both are equal.',
  shape: booleanShape,
  examples: [example('5.equals(5)', 'true')],
  call: (v, [other]) => equals(v, other),
});

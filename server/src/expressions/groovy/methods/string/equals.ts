import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const stringEquals = method<string, [Value]>({
  on: 'string',
  signature: 'boolean equals(Object other)',
  documentation: 'Whether it is the same text.',
  shape: booleanShape,
  examples: [example("'a'.equals('a')", 'true')],
  call: (s, [other]) => s === other,
});

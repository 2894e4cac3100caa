import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const stringContentEquals = method<string, [Value]>({
  on: 'string',
  signature: 'boolean contentEquals(String other)',
  documentation: 'Whether it is the same text.',
  shape: booleanShape,
  examples: [example("'abc'.contentEquals('abc')", 'true')],
  call: (s, [other]) => s === other,
});

import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { toText } from '../../runtime/text';

type List = readonly Value[];

export const arraysToString = method<Value, [Value]>({
  on: 'static java.util.Arrays',
  signature: 'String toString(List items)',
  documentation: 'An array as text.',
  shape: stringShape,
  examples: [example("Arrays.toString(['a', 'b'] as String[])", '[a, b]')],
  call: (_c, [items]) => toText(Array.from(items as List)),
});

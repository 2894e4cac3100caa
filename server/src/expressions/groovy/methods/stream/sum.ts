import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { binary } from '../../runtime/operators';
import type { StreamValue } from '../../runtime/stream';

export const streamSum = method<StreamValue>({
  on: 'java.util.stream.Stream',
  signature: 'int sum()',
  documentation: 'All numbers added.',
  shape: numberShape,
  examples: [example('[1, 2].stream().mapToInt { it }.sum()', '3')],
  call: (s) => s.items.reduce<Value>((a, b) => binary('+', a, b), 0),
});

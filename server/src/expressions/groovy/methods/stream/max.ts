import { anyShape } from '../../../kit/shape';
import { compare } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import type { StreamValue } from '../../runtime/stream';
import type { Closure } from '../../runtime/types';
import { optionalOf, run } from './stream-tools';

export const streamMax = method<StreamValue, [Closure]>({
  on: 'java.util.stream.Stream',
  signature: 'Optional max(Closure order)',
  documentation: 'The greatest element by a comparison.',
  shape: anyShape,
  examples: [example('[1, 3, 2].stream().max { a, b -> a <=> b }.get()', '3')],
  call: (s, [order], m) =>
    optionalOf(
      s.items.length === 0 ? undefined : s.items.reduce((a, b) => (compare(run(order, m, b, a), 0) >= 0 ? b : a)),
    ),
});

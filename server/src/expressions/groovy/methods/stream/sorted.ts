import { anyShape } from '../../../kit/shape';
import { compare } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import { StreamValue } from '../../runtime/stream';
import type { Closure } from '../../runtime/types';
import { comparator } from '../helpers';

export const streamSorted = method<StreamValue, [Closure?]>({
  on: 'java.util.stream.Stream',
  signature: 'Stream sorted(Closure order?)',
  documentation: 'The elements in order.',
  shape: anyShape,
  examples: [
    example('[2, 1].stream().sorted().toList()', '[1, 2]'),
    example('[2, 1, 3].stream().sorted { a, b -> b <=> a }.toList()', '[3, 2, 1]'),
  ],
  call: (s, [order]) => new StreamValue([...s.items].sort(order === undefined ? compare : comparator(order))),
});

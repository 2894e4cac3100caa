import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';

export const collectionsNCopies = method<Value, [number, Value]>({
  on: 'static java.util.Collections',
  signature: 'List nCopies(int count, Object item)',
  documentation: 'A list of the same element many times.',
  shape: listShape,
  examples: [example("Collections.nCopies(3, 'a')", '[a, a, a]')],
  call: (_c, [count, item]) =>
    count > 100_000 ? giveUp('the list becomes too long') : Array.from({ length: Math.max(0, count) }, () => item),
});

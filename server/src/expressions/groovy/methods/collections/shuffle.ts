import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { method } from '../../runtime/method';

export const collectionsShuffle = method<Value, [Value[]]>({
  on: 'static java.util.Collections',
  signature: 'void shuffle(List list)',
  documentation: 'Puts the list in a random order, different each time.',
  shape: anyShape,
  examples: [],
  call: () => giveUp('a random order is different each time'),
});

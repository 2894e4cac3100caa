import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { IteratorValue } from '../../runtime/stream';

export const iteratorHasNext = method<IteratorValue>({
  on: 'java.util.Iterator',
  signature: 'boolean hasNext()',
  documentation: 'Whether there is another element.',
  shape: booleanShape,
  examples: [example('[].iterator().hasNext()', 'false')],
  call: (i) => i.at < i.items.length,
});

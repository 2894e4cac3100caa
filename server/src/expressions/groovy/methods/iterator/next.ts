import { anyShape } from '../../../kit/shape';
import { Failure } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import type { IteratorValue } from '../../runtime/stream';

export const iteratorNext = method<IteratorValue>({
  on: 'java.util.Iterator',
  signature: 'Object next()',
  documentation: 'The next element. Fails at the end.',
  shape: anyShape,
  examples: [example("['a', 'b'].iterator().next()", 'a')],
  call: (i, _args, m) => {
    m.mutates();
    if (i.at >= i.items.length)
      throw new Failure('java.util.NoSuchElementException', 'There is no further element, so next() fails.');
    return i.items[i.at++]!;
  },
});

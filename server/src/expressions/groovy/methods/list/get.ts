import type { Value } from '../../../kit/value';
import { Failure } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { elementOf } from '../helpers';

type List = readonly Value[];

export const listGet = method<List, [number]>({
  on: 'list',
  signature: 'Object get(int index)',
  documentation: 'One element. Fails outside the list.',
  shape: elementOf,
  examples: [example("['a', 'b'].get(1)", 'b')],
  call: (l, [index]) => {
    if (index < 0 || index >= l.length)
      throw new Failure(
        'java.lang.IndexOutOfBoundsException',
        `The list has ${l.length} elements, so it has no element ${index}.`,
      );
    return l[index]!;
  },
});

import type { Value } from '../../../kit/value';
import { Failure } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { elementOf } from '../helpers';

type Changeable = Value[];

export const listPop = method<Changeable>({
  on: 'list',
  signature: 'Object pop()',
  documentation: 'Takes the last element away and returns it (Groovy 2.4).',
  shape: elementOf,
  examples: [example('[1, 2].pop()', '2')],
  call: (l, _args, m) => {
    m.mutates();
    if (l.length === 0)
      throw new Failure('java.util.NoSuchElementException', 'The list is empty, so nothing can be taken from it.');
    return l.pop()!;
  },
});

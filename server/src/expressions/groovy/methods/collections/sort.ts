import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { compare } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import { replaced } from '../list/list-tools';

type Changeable = Value[];

export const collectionsSort = method<Value, [Changeable]>({
  on: 'static java.util.Collections',
  signature: 'void sort(List list)',
  documentation: 'Puts the list itself in order.',
  shape: anyShape,
  examples: [example('[2, 1].with { Collections.sort(it); it }', '[1, 2]')],
  call: (_c, [l], m) => {
    m.mutates();
    replaced(l, [...l].sort(compare));
    return null;
  },
});

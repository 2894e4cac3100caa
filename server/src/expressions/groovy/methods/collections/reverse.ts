import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { replaced } from '../list/list-tools';

type Changeable = Value[];

export const collectionsReverse = method<Value, [Changeable]>({
  on: 'static java.util.Collections',
  signature: 'void reverse(List list)',
  documentation: 'Turns the list itself around.',
  shape: anyShape,
  examples: [example('[2, 1].with { Collections.reverse(it); it }', '[1, 2]')],
  call: (_c, [l], m) => {
    m.mutates();
    replaced(l, [...l].reverse());
    return null;
  },
});

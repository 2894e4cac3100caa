import { mapShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { callOn } from '../helpers';

type List = readonly Value[];

export const listCountBy = method<List, [Closure]>({
  on: 'list',
  signature: 'Map countBy(Closure key)',
  documentation: 'A map from key to how many elements have it.',
  shape: mapShape,
  examples: [example("['a', 'bb', 'c'].countBy { it.size() }", '[1:2, 2:1]')],
  call: (l, [key], m) =>
    counted(l, (item) => {
      m.step();
      return callOn(key, item);
    }),
});

function counted(items: List, key: (item: Value) => Value): Map<Value, Value> {
  const counts = new Map<Value, Value>();
  for (const item of items) {
    const under = key(item);
    counts.set(under, ((counts.get(under) as number | undefined) ?? 0) + 1);
  }
  return counts;
}

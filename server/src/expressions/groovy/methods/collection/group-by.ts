import { mapShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { callOn } from '../helpers';
import { entries, keep, kinds, known, step } from './entries';

export const collectionGroupBy = kinds.map((kind) =>
  method<Value, [Closure]>({
    on: kind,
    signature: 'Map groupBy(Closure key)',
    documentation: 'A map from key to the elements that have it.',
    shape: mapShape,
    examples: [example("['ab', 'c', 'de'].groupBy { it.size() }", '[2:[ab, de], 1:[c]]')],
    call: (self, [key], m) => {
      const groups = new Map<Value, Value[]>();
      for (const item of entries(self)) {
        const under = step(m, () => known(callOn(key, item)));
        groups.set(under, [...(groups.get(under) ?? []), item]);
      }
      return new Map([...groups].map(([under, items]) => [under, keep(kind, items)]));
    },
  }),
);

import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { type Closure, Entry } from '../../runtime/types';
import { entries, kinds, step } from './entries';

export const collectionInject = kinds.map((kind) =>
  method<Value, [Value, Closure]>({
    on: kind,
    signature: 'Object inject(Object initial, Closure combine)',
    documentation: 'Combines all elements, one after the other.',
    shape: anyShape,
    examples: [example('[1, 2, 3].inject(0) { total, n -> total + n }', '6')],
    call: (self, [initial, combine], m) =>
      entries(self).reduce<Value>(
        (total, item) =>
          step(m, () =>
            item instanceof Entry && combine.parameters > 2
              ? combine.call([total, item.key, item.value])
              : combine.call([total, item]),
          ),
        initial,
      ),
  }),
);

import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { type Closure, Entry } from '../../runtime/types';
import { entries, kinds } from './entries';

export const collectionEachWithIndex = kinds.map((kind) =>
  method<Value, [Closure]>({
    on: kind,
    signature: 'Object eachWithIndex(Closure action)',
    documentation: 'Runs the closure on every element and its place; returns the same.',
    shape: (receiver) => receiver,
    examples: [example("['a', 'b'].eachWithIndex { value, place -> place }", '[a, b]')],
    call: (self, [action], m) => {
      entries(self).forEach((item, i) => {
        m.step();
        action.call(item instanceof Entry && action.parameters > 2 ? [item.key, item.value, i] : [item, i]);
      });
      return self;
    },
  }),
);

import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { callOn } from '../helpers';
import { entries, kinds } from './entries';

export const collectionEach = kinds.map((kind) =>
  method<Value, [Closure]>({
    on: kind,
    signature: 'Object each(Closure action)',
    documentation: 'Runs the closure on every element; returns the same.',
    shape: (receiver) => receiver,
    examples: [example("['a', 'b'].each { it }", '[a, b]'), example('[a: 1].each { key, value -> key }', '[a:1]')],
    call: (self, [action], m) => {
      for (const item of entries(self)) {
        m.step();
        callOn(action, item);
      }
      return self;
    },
  }),
);

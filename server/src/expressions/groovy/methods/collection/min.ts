import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { comparator } from '../helpers';
import { best, elementShape, entries, kinds } from './entries';

export const collectionMin = kinds.map((kind) =>
  method<Value, [Closure]>({
    on: kind,
    signature: 'Object min(Closure key)',
    documentation: 'The element with the least key.',
    shape: elementShape(kind),
    examples: [example("['ab', 'c'].min { it.size() }", 'c')],
    call: (self, [key]) => best(entries(self), comparator(key), -1),
  }),
);

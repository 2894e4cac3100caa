import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { comparator } from '../helpers';
import { best, elementShape, entries, kinds } from './entries';

export const collectionMax = kinds.map((kind) =>
  method<Value, [Closure]>({
    on: kind,
    signature: 'Object max(Closure key)',
    documentation: 'The element with the greatest key.',
    shape: elementShape(kind),
    examples: [example("['ab', 'c'].max { it.size() }", 'ab')],
    call: (self, [key]) => best(entries(self), comparator(key), 1),
  }),
);

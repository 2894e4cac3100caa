import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { accepts } from '../helpers';
import { elementShape, entries, kinds } from './entries';

export const collectionFind = kinds.map((kind) =>
  method<Value, [Closure?]>({
    on: kind,
    signature: 'Object find(Closure condition?)',
    documentation: 'The first element that meets the condition, or null.',
    shape: elementShape(kind),
    examples: [example('[1, 2, 3].find { it > 1 }', '2')],
    call: (self, [condition], m) => entries(self).find((item) => accepts(condition, item, m)) ?? null,
  }),
);

import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { accepts } from '../helpers';
import { entries, kinds } from './entries';

export const collectionAny = kinds.map((kind) =>
  method<Value, [Closure?]>({
    on: kind,
    signature: 'boolean any(Closure condition?)',
    documentation: 'Whether an element meets the condition.',
    shape: booleanShape,
    examples: [example('[1, 2].any { it > 1 }', 'true')],
    call: (self, [condition], m) => entries(self).some((item) => accepts(condition, item, m)),
  }),
);

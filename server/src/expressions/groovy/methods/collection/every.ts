import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { accepts } from '../helpers';
import { entries, kinds } from './entries';

export const collectionEvery = kinds.map((kind) =>
  method<Value, [Closure?]>({
    on: kind,
    signature: 'boolean every(Closure condition?)',
    documentation: 'Whether all elements meet the condition.',
    shape: booleanShape,
    examples: [example('[1, 2].every { it > 1 }', 'false')],
    call: (self, [condition], m) => entries(self).every((item) => accepts(condition, item, m)),
  }),
);

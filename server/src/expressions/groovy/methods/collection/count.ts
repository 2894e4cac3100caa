import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { accepts } from '../helpers';
import { entries, kinds } from './entries';

export const collectionCount = kinds.map((kind) =>
  method<Value, [Closure]>({
    on: kind,
    signature: 'int count(Closure condition)',
    documentation: 'How many elements meet the condition.',
    shape: numberShape,
    examples: [example('[1, 2, 3].count { it > 1 }', '2')],
    call: (self, [condition], m) => entries(self).filter((item) => accepts(condition, item, m)).length,
  }),
);

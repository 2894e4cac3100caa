import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { callOn } from '../helpers';
import { entries, kinds, step } from './entries';

export const collectionCollect = kinds.map((kind) =>
  method<Value, [Closure?]>({
    on: kind,
    signature: 'List collect(Closure change?)',
    documentation: 'What the closure returns for every element, as a list.',
    shape: listShape,
    examples: [
      example("[1].collect { it } + 'x'", '[1, x]'),
      example("[1,2].collect { if (it > 1) 'x' }", '[null, x]'),
    ],
    call: (self, [change], m) =>
      entries(self).map((item) => step(m, () => (change === undefined ? item : callOn(change, item)))),
  }),
);

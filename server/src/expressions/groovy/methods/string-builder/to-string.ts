import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { builders, textOf } from './names';

export const stringBuilderToString = builders.map((on) =>
  method<Instance>({
    on: on,
    signature: 'String toString()',
    documentation: 'The text.',
    shape: stringShape,
    examples: [example("new StringBuilder('a').append('b').toString()", 'ab')],
    call: (self) => textOf(self),
  }),
);

import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { builders, textOf } from './names';

export const stringBuilderSize = builders.map((on) =>
  method<Instance>({
    on: on,
    signature: 'int size()',
    documentation: 'The number of characters.',
    shape: numberShape,
    examples: [example("new StringBuilder('abc').size()", '3')],
    call: (self) => textOf(self).length,
  }),
);

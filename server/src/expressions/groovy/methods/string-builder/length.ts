import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { builders, textOf } from './names';

export const stringBuilderLength = builders.map((on) =>
  method<Instance>({
    on: on,
    signature: 'int length()',
    documentation: 'The number of characters.',
    shape: numberShape,
    examples: [example("new StringBuilder('abc').length()", '3')],
    call: (self) => textOf(self).length,
  }),
);

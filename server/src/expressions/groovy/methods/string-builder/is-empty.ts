import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { builders, textOf } from './names';

export const stringBuilderIsEmpty = builders.map((on) =>
  method<Instance>({
    on: on,
    signature: 'boolean isEmpty()',
    documentation: 'Whether it has no characters (Java 15).',
    shape: booleanShape,
    examples: [example('new StringBuilder().isEmpty()', 'true')],
    call: (self) => textOf(self) === '',
  }),
);

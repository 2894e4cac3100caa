import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { Char, type Instance } from '../../runtime/types';
import { builders, textOf, within } from './names';

export const stringBuilderCharAt = builders.map((on) =>
  method<Instance, [number]>({
    on: on,
    signature: 'char charAt(int index)',
    documentation: 'One character.',
    shape: anyShape,
    examples: [example("new StringBuilder('abc').charAt(1)", 'b')],
    call: (self, [index]) => new Char(textOf(self)[within(self, index, textOf(self).length - 1)]!),
  }),
);

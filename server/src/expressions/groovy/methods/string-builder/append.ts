import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { builders, textOf, written } from './names';

export const stringBuilderAppend = builders.map((on) =>
  method<Instance, [Value]>({
    on: on,
    signature: 'StringBuilder append(Object value)',
    documentation: 'Writes the value behind the text.',
    shape: anyShape,
    examples: [example("new StringBuilder('a').append(1).append(null)", 'a1null')],
    call: (self, [value], m) => {
      m.mutates();
      self.state = textOf(self) + written(value);
      return self;
    },
  }),
);

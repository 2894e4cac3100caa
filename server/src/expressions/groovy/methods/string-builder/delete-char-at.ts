import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { builders, textOf, within } from './names';

export const stringBuilderDeleteCharAt = builders.map((on) =>
  method<Instance, [number]>({
    on: on,
    signature: 'StringBuilder deleteCharAt(int index)',
    documentation: 'Takes one character away.',
    shape: anyShape,
    examples: [example("new StringBuilder('abc').deleteCharAt(2)", 'ab')],
    call: (self, [index], m) => {
      m.mutates();
      within(self, index, textOf(self).length - 1);
      self.state = textOf(self).slice(0, index) + textOf(self).slice(index + 1);
      return self;
    },
  }),
);

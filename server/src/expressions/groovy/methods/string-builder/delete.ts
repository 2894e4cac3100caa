import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { builders, textOf, within } from './names';

export const stringBuilderDelete = builders.map((on) =>
  method<Instance, [number, number]>({
    on: on,
    signature: 'StringBuilder delete(int begin, int end)',
    documentation: 'Takes the characters from begin to before end away.',
    shape: anyShape,
    examples: [example("new StringBuilder('abcd').delete(1, 3)", 'ad')],
    call: (self, [begin, end], m) => {
      m.mutates();
      within(self, begin);
      self.state = textOf(self).slice(0, begin) + textOf(self).slice(Math.min(end, textOf(self).length));
      return self;
    },
  }),
);

import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { builders, textOf, within } from './names';

export const stringBuilderReplace = builders.map((on) =>
  method<Instance, [number, number, string]>({
    on: on,
    signature: 'StringBuilder replace(int begin, int end, String text)',
    documentation: 'Replaces the characters from begin to before end.',
    shape: anyShape,
    examples: [example("new StringBuilder('abcd').replace(1, 3, 'x')", 'axd')],
    call: (self, [begin, end, text], m) => {
      m.mutates();
      within(self, begin);
      self.state = textOf(self).slice(0, begin) + text + textOf(self).slice(Math.min(end, textOf(self).length));
      return self;
    },
  }),
);

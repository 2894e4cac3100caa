import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { builders, textOf } from './names';

export const stringBuilderReverse = builders.map((on) =>
  method<Instance>({
    on: on,
    signature: 'StringBuilder reverse()',
    documentation: 'Turns the text around.',
    shape: anyShape,
    examples: [example("new StringBuilder('abc').reverse()", 'cba')],
    call: (self, _args, m) => {
      m.mutates();
      self.state = textOf(self).split('').reverse().join('');
      return self;
    },
  }),
);

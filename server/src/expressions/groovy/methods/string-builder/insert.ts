import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { toText } from '../../runtime/text';
import type { Instance } from '../../runtime/types';
import { builders, textOf, within } from './names';

export const stringBuilderInsert = builders.map((on) =>
  method<Instance, [number, Value]>({
    on: on,
    signature: 'StringBuilder insert(int index, Object value)',
    documentation: 'Writes the value at a place.',
    shape: anyShape,
    examples: [example("new StringBuilder('ac').insert(1, 'b')", 'abc')],
    call: (self, [index, value], m) => {
      m.mutates();
      within(self, index);
      self.state = textOf(self).slice(0, index) + toText(value) + textOf(self).slice(index);
      return self;
    },
  }),
);

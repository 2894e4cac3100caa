import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { builders, textOf } from './names';

export const stringBuilderIndexOf = builders.map((on) =>
  method<Instance, [string]>({
    on: on,
    signature: 'int indexOf(String text)',
    documentation: 'Where the text first occurs, -1 if it does not.',
    shape: numberShape,
    examples: [example("new StringBuilder('abc').indexOf('b')", '1')],
    call: (self, [text]) => textOf(self).indexOf(text),
  }),
);

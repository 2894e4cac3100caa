import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { builders, textOf } from './names';

export const stringBuilderLastIndexOf = builders.map((on) =>
  method<Instance, [string]>({
    on: on,
    signature: 'int lastIndexOf(String text)',
    documentation: 'Where the text last occurs, -1 if it does not.',
    shape: numberShape,
    examples: [example("new StringBuilder('abab').lastIndexOf('b')", '3')],
    call: (self, [text]) => textOf(self).lastIndexOf(text),
  }),
);

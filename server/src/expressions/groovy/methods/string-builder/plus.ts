import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { toText } from '../../runtime/text';
import type { Instance } from '../../runtime/types';
import { builders, textOf } from './names';

export const stringBuilderPlus = builders.map((on) =>
  method<Instance, [Value]>({
    on: on,
    signature: 'String plus(Object value)',
    documentation: 'The text with the value behind it.',
    shape: stringShape,
    examples: [example("new StringBuilder('a').plus('b')", 'ab')],
    call: (self, [value]) => textOf(self) + toText(value),
  }),
);

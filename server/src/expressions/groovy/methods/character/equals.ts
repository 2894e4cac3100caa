import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { Char } from '../../runtime/types';

export const characterEquals = method<Char, [Value]>({
  on: 'char',
  signature: 'boolean equals(Object other)',
  documentation: 'Whether it is the same character; never true for a text.',
  shape: booleanShape,
  examples: [example("'a'.charAt(0).equals('a')", 'false')],
  call: (c, [other]) => other instanceof Char && other.value === c.value,
});

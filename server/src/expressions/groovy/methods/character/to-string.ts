import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Char } from '../../runtime/types';
import { charOf } from '../uuid/bits';

export const characterToString = [
  method<Char>({
    on: 'char',
    signature: 'String toString()',
    documentation: 'The character as text.',
    shape: stringShape,
    examples: [example("'abc'.charAt(1).toString()", 'b')],
    call: (c) => c.value,
  }),
  method<Value, [Char]>({
    on: 'static java.lang.Character',
    signature: 'String toString(char character)',
    documentation: 'The character as text.',
    shape: stringShape,
    examples: [example("Character.toString('a' as char)", 'a')],
    call: (_c, [c]) => charOf(c),
  }),
];

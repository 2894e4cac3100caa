import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Char } from '../../runtime/types';
import { charOf } from '../uuid/bits';

export const characterIsLetter = [
  method<Char>({
    on: 'char',
    signature: 'boolean isLetter()',
    documentation: 'Whether it is a letter.',
    shape: booleanShape,
    examples: [example("('a' as char).isLetter()", 'true')],
    call: (c) => /\p{L}/u.test(c.value),
  }),
  method<Value, [Char]>({
    on: 'static java.lang.Character',
    signature: 'boolean isLetter(char character)',
    documentation: 'Whether it is a letter.',
    shape: booleanShape,
    examples: [example("Character.isLetter('a' as char)", 'true')],
    call: (_c, [c]) => /\p{L}/u.test(charOf(c)),
  }),
];

import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Char } from '../../runtime/types';
import { charOf } from '../uuid/bits';

export const characterIsLowerCase = [
  method<Char>({
    on: 'char',
    signature: 'boolean isLowerCase()',
    documentation: 'Whether it is in lower case.',
    shape: booleanShape,
    examples: [example("('A' as char).isLowerCase()", 'false')],
    call: (c) => /\p{Ll}/u.test(c.value),
  }),
  method<Value, [Char]>({
    on: 'static java.lang.Character',
    signature: 'boolean isLowerCase(char character)',
    documentation: 'Whether it is in lower case.',
    shape: booleanShape,
    examples: [example("Character.isLowerCase('A' as char)", 'false')],
    call: (_c, [c]) => /\p{Ll}/u.test(charOf(c)),
  }),
];

import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Char } from '../../runtime/types';
import { charOf } from '../uuid/bits';

export const characterIsUpperCase = [
  method<Char>({
    on: 'char',
    signature: 'boolean isUpperCase()',
    documentation: 'Whether it is in upper case.',
    shape: booleanShape,
    examples: [example("('A' as char).isUpperCase()", 'true')],
    call: (c) => /\p{Lu}/u.test(c.value),
  }),
  method<Value, [Char]>({
    on: 'static java.lang.Character',
    signature: 'boolean isUpperCase(char character)',
    documentation: 'Whether it is in upper case.',
    shape: booleanShape,
    examples: [example("Character.isUpperCase('A' as char)", 'true')],
    call: (_c, [c]) => /\p{Lu}/u.test(charOf(c)),
  }),
];

import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { Char } from '../../runtime/types';
import { charOf } from '../uuid/bits';

export const characterToLowerCase = [
  method<Char>({
    on: 'char',
    signature: 'Character toLowerCase()',
    documentation: 'The character in lower case.',
    shape: anyShape,
    examples: [example("('A' as char).toLowerCase()", 'a')],
    call: (c) => new Char(c.value.toLowerCase()),
  }),
  method<Value, [Char]>({
    on: 'static java.lang.Character',
    signature: 'char toLowerCase(char character)',
    documentation: 'The character in lower case.',
    shape: anyShape,
    examples: [example("Character.toLowerCase('A' as char)", 'a')],
    call: (_c, [c]) => new Char(charOf(c).toLowerCase()),
  }),
];

import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Char } from '../../runtime/types';
import { charOf } from '../uuid/bits';

export const characterIsDigit = [
  method<Char>({
    on: 'char',
    signature: 'boolean isDigit()',
    documentation: 'Whether it is a digit.',
    shape: booleanShape,
    examples: [example("('7' as char).isDigit()", 'true')],
    call: (c) => /\p{Nd}/u.test(c.value),
  }),
  method<Value, [Char | string]>({
    on: 'static java.lang.Character',
    signature: 'boolean isDigit(char character)',
    documentation: 'Whether it is a digit.',
    shape: booleanShape,
    examples: [example("Character.isDigit('7' as char)", 'true')],
    call: (_c, [c]) => /\p{Nd}/u.test(charOf(c)),
  }),
];

import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Char } from '../../runtime/types';
import { charOf } from '../uuid/bits';

export const characterIsLetterOrDigit = [
  method<Char>({
    on: 'char',
    signature: 'boolean isLetterOrDigit()',
    documentation: 'Whether it is a letter or digit.',
    shape: booleanShape,
    examples: [example("('-' as char).isLetterOrDigit()", 'false')],
    call: (c) => /[\p{L}\p{Nd}]/u.test(c.value),
  }),
  method<Value, [Char]>({
    on: 'static java.lang.Character',
    signature: 'boolean isLetterOrDigit(char character)',
    documentation: 'Whether it is a letter or digit.',
    shape: booleanShape,
    examples: [example("Character.isLetterOrDigit('-' as char)", 'false')],
    call: (_c, [c]) => /[\p{L}\p{Nd}]/u.test(charOf(c)),
  }),
];

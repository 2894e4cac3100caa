import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Char } from '../../runtime/types';
import { charOf } from '../uuid/bits';

export const characterIsWhitespace = [
  method<Char>({
    on: 'char',
    signature: 'boolean isWhitespace()',
    documentation: 'Whether it is white space.',
    shape: booleanShape,
    examples: [example("(' ' as char).isWhitespace()", 'true')],
    call: (c) => /\s/.test(c.value) && c.value !== '\u00a0',
  }),
  method<Value, [Char]>({
    on: 'static java.lang.Character',
    signature: 'boolean isWhitespace(char character)',
    documentation: 'Whether it is white space.',
    shape: booleanShape,
    examples: [example("Character.isWhitespace(' ' as char)", 'true')],
    call: (_c, [c]) => /\s/.test(charOf(c)) && charOf(c) !== '\u00a0',
  }),
];

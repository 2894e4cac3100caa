import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { Char } from '../../runtime/types';
import { charOf } from '../uuid/bits';

const upper = (c: string): string => {
  const made = c.toUpperCase();
  return made.length === 1 ? made : c;
};

export const characterToUpperCase = [
  method<Char>({
    on: 'char',
    signature: 'Character toUpperCase()',
    documentation: 'The character in upper case.',
    shape: anyShape,
    examples: [example("('a' as char).toUpperCase()", 'A')],
    call: (c) => new Char(upper(c.value)),
  }),
  method<Value, [Char]>({
    on: 'static java.lang.Character',
    signature: 'char toUpperCase(char character)',
    documentation: 'The character in upper case.',
    shape: anyShape,
    examples: [example("Character.toUpperCase('a' as char)", 'A')],
    call: (_c, [c]) => new Char(upper(charOf(c))),
  }),
];

import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Char } from '../../runtime/types';
import { required } from '../helpers';

export const stringReplace = [
  method<string, [string, string]>({
    on: 'string',
    signature: 'String replace(String target, String replacement)',
    documentation: 'Every occurrence of target (plain text, no pattern) replaced.',
    shape: stringShape,
    examples: [example("'a.b.c'.replace('.','')", 'abc')],
    call: (s, [target, by]) =>
      s.replaceAll(required(target, 'The text to replace'), () => required(by, 'The replacement')),
  }),
  method<string, [Char, Char]>({
    on: 'string',
    signature: 'String replace(char target, char replacement)',
    documentation: 'Every occurrence of a character replaced.',
    shape: stringShape,
    examples: [example("'a.b.c'.replace('.','')", 'abc')],
    call: (s, [target, by]) => s.replaceAll(target.value, () => by.value),
  }),
];

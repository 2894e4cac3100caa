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
    call: (s, [target, by]) => replaceText(s, required(target, 'The text to replace'), required(by, 'The replacement')),
  }),
  method<string, [Char, Char]>({
    on: 'string',
    signature: 'String replace(char target, char replacement)',
    documentation: 'Every occurrence of a character replaced.',
    shape: stringShape,
    examples: [example("'a.b.c'.replace('.','')", 'abc')],
    call: (s, [target, by]) => replaceText(s, target.value, by.value),
  }),
];

/** Without the `$` patterns of JavaScript. */
function replaceText(text: string, target: string, by: string): string {
  let at = text.indexOf(target);
  if (at < 0) return text;
  if (target === '') return text.replaceAll(target, () => by);
  let out = '';
  let from = 0;
  for (; at >= 0; at = text.indexOf(target, from)) {
    out += text.slice(from, at) + by;
    from = at + target.length;
  }
  return out + text.slice(from);
}

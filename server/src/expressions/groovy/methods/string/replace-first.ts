import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { matcher, replacement } from '../../runtime/regex';
import { toText } from '../../runtime/text';
import { type Closure, PatternValue } from '../../runtime/types';
import { required } from '../helpers';
import { source } from './patterns';

export const stringReplaceFirst = [
  method<string, [PatternValue, string]>({
    on: 'string',
    signature: 'String replaceFirst(Pattern regex, String replacement)',
    documentation: 'The first match of a pattern replaced.',
    shape: stringShape,
    examples: [example("'a1b2'.replaceFirst(~/[0-9]/, '#')", 'a#b2')],
    call: (s, [regex, by]) =>
      firstReplaced(s, regex.pattern, (found) => replacement(required(by, 'The replacement'))(found)),
  }),
  method<string, [string | PatternValue, Closure]>({
    on: 'string',
    signature: 'String replaceFirst(Object regex, Closure replacement)',
    documentation: 'The first match of a pattern replaced by what the closure returns.',
    shape: stringShape,
    examples: [example("'a1b2'.replaceFirst('[0-9]') { it.toInteger() + 1 }", 'a2b2')],
    call: (s, [regex, by]) =>
      firstReplaced(s, regex instanceof PatternValue ? regex.pattern : regex, (found) =>
        toText(
          by.call(
            by.parameters > 1
              ? Array.from(found, (g) => g ?? null)
              : [found.length === 1 ? found[0]! : Array.from(found, (g) => g ?? null)],
          ),
        ),
      ),
  }),
  method<string, [string, string]>({
    on: 'string',
    signature: 'String replaceFirst(String regex, String replacement)',
    documentation: 'The first match of a pattern replaced.',
    shape: stringShape,
    examples: [example("'a1b2'.replaceFirst(/\\d/,'#')", 'a#b2')],
    call: (s, [regex, by]) => {
      const first = matcher(source(regex), s)[0];
      return first === undefined
        ? s
        : s.slice(0, first.index) + replacement(by)(first) + s.slice(first.index! + first[0].length);
    },
  }),
];

function firstReplaced(text: string, pattern: string, by: (found: RegExpMatchArray) => string): string {
  const found = matcher(pattern, text)[0];
  return found === undefined
    ? text
    : text.slice(0, found.index) + by(found) + text.slice(found.index! + found[0].length);
}

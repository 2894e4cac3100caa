import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { replacement, safeRegex } from '../../runtime/regex';
import { toText } from '../../runtime/text';
import type { Closure, PatternValue } from '../../runtime/types';
import { required } from '../helpers';
import { source } from './patterns';

type Written = string | PatternValue;
const groupsOf = (found: readonly unknown[]): string[] =>
  found.filter((item): item is string => typeof item === 'string').slice(0, -1);

export const stringReplaceAll = [
  method<string, [string, string]>({
    on: 'string',
    signature: 'String replaceAll(String regex, String replacement)',
    documentation: 'Every match of a pattern replaced; $1 stands for a group.',
    shape: stringShape,
    examples: [example("'a1b2'.replaceAll(/\\d/,'')", 'ab')],
    call: (s, [regex, by]) => replaceAll(s, source(regex), by),
  }),
  method<string, [PatternValue, string]>({
    on: 'string',
    signature: 'String replaceAll(Pattern regex, String replacement)',
    documentation: 'Every match of a pattern replaced.',
    shape: stringShape,
    examples: [example("'a1b2'.replaceAll(/\\d/,'')", 'ab')],
    call: (s, [regex, by]) => replaceAll(s, source(regex), by),
  }),
  method<string, [Written, Closure]>({
    on: 'string',
    signature: 'String replaceAll(Object regex, Closure replacement)',
    documentation: 'Every match of a pattern replaced by what the closure returns.',
    shape: stringShape,
    examples: [example("'a1b2'.replaceAll(/\\d/){ '<'+it+'>' }", 'a<1>b<2>')],
    call: (s, [regex, closure]) =>
      s.replace(safeRegex(source(regex), s), (...found: unknown[]) =>
        toText(closure.call(groupsOf(found).slice(0, Math.max(1, closure.parameters)))),
      ),
  }),
];

function replaceAll(text: string, regex: string, by: string): string {
  const replace = replacement(required(by, 'The replacement'));
  return text.replace(safeRegex(regex, text), (...found: unknown[]) => replace(groupsOf(found)));
}

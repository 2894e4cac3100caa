import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { replacement, safeRegex } from '../../runtime/regex';
import { toText } from '../../runtime/text';
import type { Closure, PatternValue } from '../../runtime/types';
import { required } from '../helpers';
import { source } from './patterns';

type Written = string | PatternValue;

/** The match and its groups, from what String.replace gives: these, then the place, the text and named groups. */
function matchOf(found: readonly unknown[]): (string | null)[] {
  const place = found.findIndex((item) => typeof item === 'number');
  return found.slice(0, place).map((item) => (typeof item === 'string' ? item : null));
}

/** Groovy gives the match, or a list of it and its groups, which several parameters take apart (measured). */
function closureArguments(match: readonly (string | null)[], closure: Closure): readonly Value[] {
  if (match.length === 1) return match;
  if (closure.parameters < 2) return [match];
  return match;
}

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
        toText(closure.call(closureArguments(matchOf(found), closure))),
      ),
  }),
];

function replaceAll(text: string, regex: string, by: string): string {
  const replace = replacement(required(by, 'The replacement'));
  return text.replace(safeRegex(regex, text), (...found: unknown[]) =>
    replace(matchOf(found).map((group) => group ?? '')),
  );
}

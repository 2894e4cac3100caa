import { booleanShape, listShape, stringShape } from '../../kit/shape';
import { method } from '../runtime/method';
import { fullMatch, matcher, replacement, safeRegex } from '../runtime/regex';
import { toText } from '../runtime/text';
import { type Closure, JavaArray, PatternValue } from '../runtime/types';
import { required } from './helpers';

type Written = string | PatternValue;
const source = (pattern: Written): string =>
  pattern instanceof PatternValue ? pattern.pattern : required(pattern, 'The pattern');

/** java.lang.String.split: the separator is a pattern; empty parts at the end are dropped unless a limit says otherwise. */
function split(text: string, pattern: string, limit = 0): JavaArray {
  const parts: string[] = [];
  let from = 0;
  for (const match of matcher(pattern, text)) {
    if (limit > 0 && parts.length === limit - 1) break;
    const width = match[0].length;
    const at = match.index ?? 0;
    if (width === 0 && (at === 0 || at >= text.length)) continue;
    parts.push(text.slice(from, at));
    from = at + width;
  }
  parts.push(text.slice(from));
  if (limit === 0) while (parts.length > 1 && parts[parts.length - 1] === '') parts.pop();
  if (limit === 0 && parts.length === 1 && parts[0] === '' && text !== '') parts.pop();
  return JavaArray.from(parts) as JavaArray;
}

export const stringPatternMethods = [
  method<string, [string, number?]>(
    'string',
    'split(String regex, int limit?)',
    "The parts between matches of a pattern (so write '\\\\.' for a dot). Empty parts at the end are dropped.",
    listShape,
    (s, [regex, limit]) => split(s, source(regex), limit),
  ),
  method<string>(
    'string',
    'split()',
    'The parts between white space.',
    listShape,
    (s) => JavaArray.from(s.split(/\s+/).filter((part) => part !== '')) as JavaArray,
  ),
  method<string, [string]>(
    'string',
    'matches(String regex)',
    'Whether the whole text matches the pattern.',
    booleanShape,
    (s, [regex]) => fullMatch(source(regex), s),
  ),
  method<string, [string, string]>(
    'string',
    'replaceAll(String regex, String replacement)',
    'Every match of a pattern replaced; $1 stands for a group.',
    stringShape,
    (s, [regex, by]) => replaceAll(s, source(regex), by),
  ),
  method<string, [PatternValue, string]>(
    'string',
    'replaceAll(Pattern regex, String replacement)',
    'Every match of a pattern replaced.',
    stringShape,
    (s, [regex, by]) => replaceAll(s, source(regex), by),
  ),
  method<string, [Written, Closure]>(
    'string',
    'replaceAll(Object regex, Closure replacement)',
    'Every match of a pattern replaced by what the closure returns.',
    stringShape,
    (s, [regex, closure]) =>
      s.replace(safeRegex(source(regex), s), (...found: unknown[]) =>
        toText(closure.call(groupsOf(found).slice(0, Math.max(1, closure.parameters)))),
      ),
  ),
  method<string, [string, string]>(
    'string',
    'replaceFirst(String regex, String replacement)',
    'The first match of a pattern replaced.',
    stringShape,
    (s, [regex, by]) => {
      const first = matcher(source(regex), s)[0];
      return first === undefined
        ? s
        : s.slice(0, first.index) + replacement(by)(first) + s.slice(first.index! + first[0].length);
    },
  ),
  method<string, [Written]>(
    'string',
    'find(Object regex)',
    'The first match of the pattern, or null.',
    { type: 'string', nullable: true },
    (s, [regex]) => matcher(source(regex), s)[0]?.[0] ?? null,
  ),
  method<string, [Written]>('string', 'findAll(Object regex)', 'Every match of the pattern.', listShape, (s, [regex]) =>
    matcher(source(regex), s).map((found) => found[0]),
  ),
];

const groupsOf = (found: readonly unknown[]): string[] =>
  found.filter((item): item is string => typeof item === 'string').slice(0, -1);

function replaceAll(text: string, regex: string, by: string): string {
  const replace = replacement(required(by, 'The replacement'));
  return text.replace(safeRegex(regex, text), (...found: unknown[]) => replace(groupsOf(found)));
}

import { listShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { matcher } from '../../runtime/regex';
import { type JavaArray, javaArray } from '../../runtime/types';
import { isPlainText, partsBetween, withoutEmptyEnd } from './parts';
import { source } from './patterns';

export const stringSplit = [
  method<string, [string, number?]>({
    on: 'string',
    signature: 'List split(String regex, int limit?)',
    documentation:
      "The parts between matches of a pattern (so write '\\\\.' for a dot). Empty parts at the end are dropped.",
    shape: listShape,
    examples: [example("',a'.split(',')", '[, a]'), example("'abc'.split('')", '[a, b, c]')],
    call: (s, [regex, limit]) => split(s, source(regex), limit),
  }),
  method<string>({
    on: 'string',
    signature: 'List split()',
    documentation: 'The parts between white space.',
    shape: listShape,
    examples: [example("'a b  c'.split()", '[a, b, c]')],
    call: (s) => javaArray(s.split(/\s+/).filter((part) => part !== '')),
  }),
];

/** java.lang.String.split: the separator is a pattern; empty parts at the end are dropped unless a limit says otherwise. */
function split(text: string, pattern: string, limit = 0): JavaArray {
  if (limit === 0 && isPlainText(pattern)) return javaArray(partsBetween(text, pattern));
  const parts = partsOfPattern(text, pattern, limit);
  return javaArray(limit === 0 ? withoutEmptyEnd(parts, text) : parts);
}

function partsOfPattern(text: string, pattern: string, limit: number): string[] {
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
  return parts;
}

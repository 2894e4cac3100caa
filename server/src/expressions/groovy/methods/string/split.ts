import { listShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { matcher } from '../../runtime/regex';
import { type JavaArray, javaArray } from '../../runtime/types';
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
  const parts = limit === 0 && isPlainText(pattern) ? partsBetween(text, pattern) : partsOfPattern(text, pattern, limit);
  if (limit === 0) while (parts.length > 1 && parts[parts.length - 1] === '') parts.pop();
  if (limit === 0 && parts.length === 1 && parts[0] === '' && text !== '') parts.pop();
  return javaArray(parts);
}

/** Letters, digits and these signs mean themselves in a pattern. */
function isPlainText(pattern: string): boolean {
  for (let i = 0; i < pattern.length; i++) {
    const code = pattern.charCodeAt(i);
    const isWord = (code >= 97 && code <= 122) || (code >= 64 && code <= 90) || (code >= 48 && code <= 59);
    if (!isWord && code !== 95 && code !== 45 && code !== 44 && code !== 32 && code !== 47) return false;
  }
  return pattern !== '';
}

function partsBetween(text: string, separator: string): string[] {
  let at = text.indexOf(separator);
  if (at < 0) return [text];
  let from = at + separator.length;
  const parts = [text.slice(0, at)];
  for (at = text.indexOf(separator, from); at >= 0; at = text.indexOf(separator, from)) {
    parts.push(text.slice(from, at));
    from = at + separator.length;
  }
  parts.push(text.slice(from));
  return parts;
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

import { type Insertion, tabStop } from '../snippet';

/** `\$`, `$1`, `${1}` or `${1:default}`. */
const MARK = /\\([\\$}])|\$(\d)|\$\{(\d)(?::((?:[^\\${}]|\\.)*))?\}/g;

/**
 * Reads a snippet as languages write them: `Left(${1:source}, $2)$0`, with a backslash before a `$`, `}` or backslash that
 * is meant. `$0`, where the cursor goes at last, is the end of the text in any case.
 */
export function readSnippet(snippet: string): Insertion {
  const pieces: Insertion[number][] = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, 1: escaped, 2: bare, 3: braced, 4: given, index } of snippet.matchAll(MARK)) {
    text += snippet.slice(from, index);
    from = index + mark.length;
    if (escaped !== undefined) text += escaped;
    else if ((bare ?? braced) !== '0') {
      if (text !== '') pieces.push(text);
      text = '';
      const usual = given?.replaceAll(/\\([\\$}])/g, '$1');
      pieces.push(usual === undefined || usual === '' ? tabStop() : tabStop(usual));
    }
  }
  text += snippet.slice(from);
  return text === '' ? pieces : [...pieces, text];
}

import type { Node, Script } from './node';
import { isNamePart, isNameStart } from './token';
import { isReserved } from './words';

/**
 * Reads `name.name.name}` at `start`, by far the most common expression, without tokens. Undefined if anything else
 * stands there. The script's end is the offset of the `}`.
 */
export function simplePath(text: string, start: number): Script | undefined {
  let node: Node | undefined;
  let i = start;
  for (;;) {
    const from = i;
    if (!isNameStart(text.charCodeAt(i))) return undefined;
    do i++;
    while (isNamePart(text.charCodeAt(i)));
    const name = text.slice(from, i);
    if (node === undefined) {
      if (isReserved(name)) return undefined;
      node = { kind: 'name', name, start: from, end: i };
    } else {
      node = { kind: 'property', object: node, name, nameSpan: { start: from, end: i }, access: '.', start, end: i };
    }
    const c = text.charCodeAt(i);
    if (c === 125) return { statements: [{ kind: 'expression', expression: node }], start, end: i };
    if (c !== 46 || i - start > 2_000) return undefined;
    i++;
  }
}

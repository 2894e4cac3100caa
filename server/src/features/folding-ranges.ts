import type { SaviyntDocument } from '../documents/saviynt/document';
import type { JsonNode } from '../json/node';
import type { LineIndex } from '../text/line-index';

/** Lines that can be hidden behind the first of them. */
export interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
}

/** More than an editor shows; VS Code itself asks for no more than 5000. */
const MAX_RANGES = 5000;

/**
 * The objects and lists of a file that span lines, from the outside inwards. The closing bracket stays visible, and of
 * several that begin in one line the outermost counts, as in VS Code's own JSON files. A request body is one string on
 * one line, so there is nothing in it to fold.
 */
export function foldingRanges({ json }: SaviyntDocument, lines: LineIndex): readonly FoldingRange[] {
  const found = new Map<number, FoldingRange>();
  let level: readonly JsonNode[] = json.root === undefined ? [] : [json.root];
  while (level.length > 0 && found.size < MAX_RANGES) {
    for (const node of level) {
      if ((node.kind !== 'object' && node.kind !== 'array') || !node.closed) continue;
      const startLine = lines.positionAt(node.start).line;
      const endLine = lines.positionAt(node.end).line - 1;
      if (endLine > startLine && !found.has(startLine)) found.set(startLine, { startLine, endLine });
    }
    level = level.flatMap(childrenOf);
  }
  return [...found.values()].slice(0, MAX_RANGES);
}

function childrenOf(node: JsonNode): readonly JsonNode[] {
  if (node.kind === 'array') return node.items;
  return node.kind === 'object' ? node.properties.flatMap(({ value }) => value ?? []) : [];
}

import type { PathReference, PathSegment } from '../../kit/language';
import type { OktaExpression } from '../parse';
import type { Node } from '../syntax/node';
import { visits } from './walk';

/** Every attribute path an expression reads, each at its full length: `user.email`, `org.subDomain`. */
export function references(parsed: OktaExpression): readonly PathReference[] {
  const found: PathReference[] = [];
  for (const { node, parent, inElement, qualifier } of visits(parsed)) {
    if (inElement || qualifier || parent?.kind === 'property') continue;
    if ((parent?.kind === 'index' && parent.index === node) || isKey(node, parent)) continue;
    const segments = segmentsOf(node);
    if (segments === undefined) continue;
    const last = segments[segments.length - 1]!;
    found.push({ segments, span: { start: segments[0]!.span.start, end: last.span.end } });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function isKey(node: Node, parent: Node | undefined): boolean {
  return parent?.kind === 'map' && parent.entries.some(({ key }) => key === node);
}

/** The longest path a node begins with; undefined when it is none. */
function segmentsOf(node: Node): readonly PathSegment[] | undefined {
  if (node.kind !== 'property' && node.kind !== 'name') return undefined;
  const segments: PathSegment[] = [];
  let at: Node = node;
  while (at.kind === 'property') {
    if (at.name !== '') segments.push({ name: at.name, span: at.nameSpan });
    at = at.object;
  }
  if (at.kind !== 'name') return undefined;
  segments.push({ name: at.name, span: { start: at.start, end: at.end } });
  return segments.reverse();
}

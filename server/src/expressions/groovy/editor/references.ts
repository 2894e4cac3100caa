import type { PathReference, PathSegment } from '../../kit/language';
import { nodesOf } from '../syntax/children';
import type { Node, Script } from '../syntax/node';
import type { GroovyTemplate } from '../template';

/**
 * Every property path read in a template, each at its full length; `['x-y']` and `?.` count as dots. A method called on a
 * path is not part of it.
 */
export function references(template: GroovyTemplate): readonly PathReference[] {
  const found: PathReference[] = [];
  for (const part of template.parts) if (part.kind === 'expression') pathsOf(part.script, found);
  return found;
}

function pathsOf(script: Script, found: PathReference[]): void {
  const inner = new Set<Node>();
  for (const node of nodesOf(script)) {
    if (inner.has(node)) {
      markObject(node, inner);
      continue;
    }
    const segments = segmentsOf(node);
    if (segments === undefined) continue;
    markObject(node, inner);
    found.push({
      segments,
      span: { start: segments[0]!.span.start, end: Math.max(node.end, segments[segments.length - 1]!.span.end) },
    });
  }
}

function markObject(node: Node, inner: Set<Node>): void {
  if (node.kind === 'property' || node.kind === 'index') inner.add(node.object);
}

function segmentsOf(node: Node): PathSegment[] | undefined {
  if (node.kind === 'name') return [{ name: node.name, span: { start: node.start, end: node.end } }];
  if (node.kind === 'property' && typeof node.name === 'string' && node.access !== '.&') {
    const before = segmentsOf(node.object);
    return before === undefined ? undefined : [...before, { name: node.name, span: node.nameSpan }];
  }
  if (node.kind !== 'index' || node.arguments.length !== 1) return undefined;
  const [key] = node.arguments;
  const before = segmentsOf(node.object);
  if (before === undefined || key === undefined || key.kind !== 'literal' || typeof key.value !== 'string')
    return undefined;
  return [...before, { name: key.value, span: { start: key.start, end: key.end } }];
}

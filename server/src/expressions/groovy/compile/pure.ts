import { partsOfNode } from '../syntax/children';
import type { Node, Script } from '../syntax/node';
import type { GroovyTemplate } from '../syntax/template';

/**
 * Whether a template is nothing but expressions that make no variables, closures, imports or objects that change. Names
 * are then what the scope has, and nothing of an evaluation is left behind for the next one.
 */
export function isPure(template: GroovyTemplate): boolean {
  if (template.script !== undefined) return false;
  for (const part of template.parts) if (part.kind !== 'text' && !isPurePart(part)) return false;
  return true;
}

function isPurePart(part: Exclude<GroovyTemplate['parts'][number], { kind: 'text' }>): boolean {
  return part.kind === 'expression' && isPureScript(part.script);
}

function isPureScript({ statements }: Script): boolean {
  return (
    statements.length <= 1 && statements.every((only) => only.kind === 'expression' && isPureNode(only.expression))
  );
}

function isPureNode(node: Node): boolean {
  switch (node.kind) {
    case 'closure':
    case 'step':
    case 'assignment':
    case 'spread':
      return false;
    case 'gstring':
      return node.parts.every((part) => typeof part === 'string' || isPureScript(part));
    case 'property':
      if (node.access === '.&' || node.access === '.@') return false;
  }
  return partsOfNode(node).every(isPureNode);
}

import { touches } from '../../../text/span';
import type { Scope } from '../../kit/scope';
import { parameterOf } from '../../kit/signature';
import { calleeOf } from '../catalogue';
import { createFacts } from '../check/facts';
import type { OktaExpression } from '../parse';
import type { AttributeShape } from '../scope';
import type { Node } from '../syntax/node';
import { visits } from './walk';

/** The texts that make sense at `offset`: of the attribute it is compared with, or of the parameter it is given to. */
export function enumAt(parsed: OktaExpression, offset: number, scope: Scope): readonly string[] | undefined {
  let found: readonly string[] | undefined;
  for (const { node } of visits(parsed)) found = valuesIn(node, offset, scope) ?? found;
  return found;
}

function valuesIn(node: Node, offset: number, scope: Scope): readonly string[] | undefined {
  if (node.kind === 'binary' && (node.operator === '==' || node.operator === '!=')) {
    if (offset < node.operatorSpan.end || offset > Math.max(node.right.end, node.right.start)) return undefined;
    const shape: AttributeShape = createFacts(scope).shapeOf(node.left);
    return shape.values;
  }
  if (node.kind !== 'call' || offset <= node.list.start || offset > node.list.end) return undefined;
  const callee = calleeOf(node);
  const index = node.commas.filter((comma) => comma < offset).length;
  const argument = node.args[index];
  if (callee.kind !== 'function' || (argument !== undefined && !touches(argument, offset))) return undefined;
  return callee.entry.parameters[parameterOf(callee.entry, index)]?.values;
}

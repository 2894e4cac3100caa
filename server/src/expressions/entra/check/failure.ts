import type { Finding } from '../../kit/finding';
import { createScope } from '../../kit/scope';
import { compileNode } from '../compile';
import { LocatedFailure } from '../compile/evaluate';
import { findFunction } from '../library';
import { type CallNode, children, type Node } from '../syntax/node';
import { place } from './visit';

const nothing = createScope([], true);

/** Calls of constants only that fail whenever they are reached, such as `CDate("soon")`. The innermost is reported. */
export function checkFailure(root: Node): readonly Finding[] {
  const found: Finding[] = [];
  visit(root, found);
  return found;
}

/** Whether `node` reads nothing of the user, and nothing in it was reported. */
function visit(node: Node, found: Finding[]): boolean {
  let constant = node.kind !== 'attribute' && node.kind !== 'placeholder' && node.kind !== 'missing';
  for (const child of children(node)) constant = visit(child, found) && constant;
  if (!constant || node.kind !== 'call') return constant;
  const finding = failureOf(node);
  if (finding !== undefined) found.push(finding);
  return finding === undefined;
}

function failureOf(call: CallNode): Finding | undefined {
  // Error fails on purpose; what is not known is reported elsewhere.
  if (call.name === 'Error' || findFunction(call.name) === undefined) return undefined;
  try {
    compileNode(call)(nothing);
    return undefined;
  } catch (error) {
    if (!(error instanceof LocatedFailure)) throw error;
    return {
      code: 'failure',
      severity: 'error',
      span: place(error.span),
      message: `This fails for every user who gets here, and the attribute is not provisioned. ${error.message}`,
      data: { name: call.name },
    };
  }
}

import { createScope } from '../../kit/scope';
import { compileNode } from '../compile';
import { compileCondition } from '../compile/condition';
import type { CallNode, Node } from '../syntax/node';
import { isComparison } from '../syntax/print';
import { place, type Visit } from './visit';

const nothing = createScope([], true);

/** A condition of constants only: one branch is never taken. */
export function checkConstantCondition(call: CallNode, { report }: Visit): void {
  if (call.name !== 'IIF') return;
  const [condition] = call.args;
  if (condition === undefined || !isConstant(condition)) return;
  const answer = answerOf(condition);
  if (answer === undefined) return;
  report({
    code: 'constant-condition',
    severity: 'warning',
    span: place(condition),
    message: `This condition is ${answer ? 'true' : 'false'} for every user, so the ${answer ? 'last' : 'second'} argument is never used. Compare an attribute.`,
    data: { answer },
  });
}

function isConstant(node: Node): boolean {
  if (node.kind === 'string' || node.kind === 'number') return node.kind !== 'string' || node.flaw === undefined;
  return node.kind === 'binary' && isComparison(node.operator) && isConstant(node.left) && isConstant(node.right);
}

function answerOf(condition: Node): boolean | undefined {
  const decide = compileCondition(condition, { value: compileNode, condition: () => () => false });
  const answer = decide(nothing);
  return typeof answer === 'boolean' ? answer : undefined;
}

import type { ExpressionSignature } from '../../kit/language';
import type { Scope } from '../../kit/scope';
import { parameterOf } from '../../kit/signature';
import { calleeOf } from '../catalogue';
import type { OktaExpression } from '../parse';
import type { Call } from '../syntax/node';
import { visits } from './walk';

/** The innermost call whose parentheses the cursor is in, and which argument; commas in strings and calls do not count. */
export function signatureAt(parsed: OktaExpression, offset: number, _scope: Scope): ExpressionSignature | undefined {
  let around: Call | undefined;
  for (const { node } of visits(parsed)) {
    if (node.kind !== 'call' || offset <= node.list.start) continue;
    const inside = node.closed ? offset < node.list.end : offset <= node.list.end;
    if (inside && (around === undefined || node.list.start > around.list.start)) around = node;
  }
  if (around === undefined) return undefined;
  const callee = calleeOf(around);
  const functions = callee.kind === 'function' ? [callee.entry] : callee.kind === 'method' ? callee.entries : [];
  if (functions.length === 0) return undefined;
  const argument = around.commas.filter((comma) => comma < offset).length;
  const fitting = functions.findIndex((entry) => parameterOf(entry, argument) >= 0);
  return { functions, active: Math.max(0, fitting), argument };
}

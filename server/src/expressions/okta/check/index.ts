import { type Finding, findingLimit } from '../../kit/finding';
import type { ExpressionTarget } from '../../kit/language';
import type { Scope } from '../../kit/scope';
import { calleeOf } from '../catalogue';
import type { OktaExpression } from '../parse';
import { oktaPlaceOf } from '../scope';
import type { Node } from '../syntax/node';
import { checkArguments } from './arguments';
import { checkCalls } from './calls';
import { checkCautions } from './cautions';
import { checkConditions } from './conditions';
import type { Check, CheckContext } from './context';
import { checkDatePatterns } from './date-patterns';
import { checkEnums } from './enums';
import { createFacts } from './facts';
import { checkForms } from './forms';
import { guardedBy } from './guards';
import { checkKnownTexts } from './known-texts';
import { checkMethods } from './methods';
import { checkNames } from './names';
import { checkNullInText } from './null-in-text';
import { checkOperators } from './operators';
import { checkPatterns } from './patterns';
import { checkPrecedence } from './precedence';
import { checkResult } from './result';

const checks: readonly Check[] = [
  checkArguments,
  checkCalls,
  checkCautions,
  checkConditions,
  checkDatePatterns,
  checkEnums,
  checkForms,
  checkKnownTexts,
  checkMethods,
  checkNames,
  checkNullInText,
  checkOperators,
  checkPatterns,
  checkPrecedence,
];

/** What is wrong whatever the values are, sorted by place. A text that does not parse is judged as far as it was read. */
export function check(parsed: OktaExpression, scope: Scope, target?: ExpressionTarget): readonly Finding[] {
  const findings: Finding[] = [...parsed.problems];
  const base: CheckContext = {
    text: parsed.text,
    root: parsed.root,
    scope,
    place: oktaPlaceOf(scope),
    target,
    facts: createFacts(scope),
    guarded: new Set(),
    inElement: false,
    parent: undefined,
    report: (code, severity, span, message, extra) => {
      if (findings.length >= findingLimit) return;
      findings.push({ code, severity, span: { start: span.start, end: span.end }, message, ...extra });
    },
  };
  visit(parsed.root, base);
  if (parsed.problems.length === 0) checkResult(base);
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function visit(node: Node, context: CheckContext): void {
  for (const one of checks) one(node, context);
  const below: CheckContext = { ...context, parent: node };
  switch (node.kind) {
    case 'conditional':
      visit(node.condition, below);
      visit(node.whenTrue, guard(below, guardedBy(node.condition, true)));
      visit(node.whenFalse, guard(below, guardedBy(node.condition, false)));
      return;
    case 'binary':
      visit(node.left, below);
      visit(
        node.right,
        node.operator === 'and' || node.operator === 'or'
          ? guard(below, guardedBy(node.left, node.operator === 'and'))
          : below,
      );
      return;
    case 'projection':
    case 'selection':
      visit(node.object, below);
      visit(node.body, { ...below, inElement: true });
      return;
    case 'index':
      visit(node.object, below);
      // A bare name in the brackets is a key: user[email].
      if (node.index.kind !== 'name') visit(node.index, below);
      return;
    case 'map':
      for (const { key, value } of node.entries) {
        if (key.kind !== 'name') visit(key, below);
        visit(value, below);
      }
      return;
    case 'call':
      // What stands before a function's dot is part of its name: String.len.
      if (node.object !== undefined && calleeOf(node).kind === 'method') visit(node.object, below);
      for (const arg of node.args) visit(arg, below);
      return;
    case 'group':
      visit(node.inner, below);
      return;
    case 'property':
      visit(node.object, below);
      return;
    case 'list':
      for (const item of node.items) visit(item, below);
      return;
    case 'unary':
    case 'step':
      visit(node.operand, below);
      return;
    case 'elvis':
      visit(node.left, below);
      visit(node.right, below);
      return;
    case 'assignment':
      visit(node.target, below);
      visit(node.value, below);
      return;
    default:
  }
}

function guard(context: CheckContext, paths: readonly string[]): CheckContext {
  return paths.length === 0 ? context : { ...context, guarded: new Set([...context.guarded, ...paths]) };
}

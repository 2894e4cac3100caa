import { type Finding, findingLimit } from '../../kit/finding';
import type { ExpressionTarget } from '../../kit/language';
import type { Scope } from '../../kit/scope';
import type { EntraExpression } from '../parse';
import { children, type Node } from '../syntax/node';
import { checkAlwaysNull } from './always-null';
import { checkArguments } from './argument';
import { checkArity } from './arity';
import { checkAttribute } from './attribute';
import { checkAvailability } from './availability';
import { checkBackslash } from './backslash';
import { checkConstantCondition } from './constant-condition';
import { checkDateFormat } from './date-format';
import { checkFailure } from './failure';
import { checkFunctionName } from './function-name';
import { checkIifCondition } from './iif-condition';
import { checkIndexing } from './indexing';
import { checkOperator } from './operator';
import { checkOrder } from './order';
import { checkPlacement } from './placement';
import { checkQuotes } from './quotes';
import { checkRegex } from './regex';
import { checkResult } from './result';
import { checkSwitchKeys } from './switch-keys';
import { checkSwitchSource } from './switch-source';
import type { CallCheck, Check, Visit } from './visit';
import { checkWord } from './word';

const checks: readonly Check[] = [checkBackslash, checkOrder, checkWord];

const callChecks: readonly CallCheck[] = [
  checkArguments,
  checkArity,
  checkAvailability,
  checkConstantCondition,
  checkDateFormat,
  checkIifCondition,
  checkPlacement,
  checkRegex,
  checkSwitchKeys,
  checkSwitchSource,
];

/** Those that stay right when the parser had to guess what was meant. */
const robustChecks: readonly Check[] = [checkAttribute, checkIndexing, checkOperator, checkQuotes];
const robustCallChecks: readonly CallCheck[] = [checkFunctionName];

/**
 * What is wrong with an expression whatever the values are: the parser's findings, names, arguments, forms that are not
 * allowed where they stand, and with `target` results it does not take. Sorted by place. Never throws.
 */
export function checkEntra(parsed: EntraExpression, scope: Scope, target?: ExpressionTarget): readonly Finding[] {
  const { root, text, problems } = parsed;
  const found: Finding[] = [...problems];
  if (problems.some((problem) => problem.code === 'too-complex')) return found;
  const guessed = problems.some((problem) => problem.code === 'syntax');
  const visitor: Visitor = {
    common: { scope, text, report: (finding) => found.length < findingLimit && found.push(finding) },
    checks: guessed ? robustChecks : [...robustChecks, ...checks],
    callChecks: guessed ? robustCallChecks : [...robustCallChecks, ...callChecks],
  };
  visitAll(root, undefined, 0, visitor);
  if (!guessed) {
    found.push(...checkAlwaysNull(root));
    if (target !== undefined) found.push(...checkResult(root, scope, target));
    // What is wrong in itself fails for that reason.
    if (found.every(({ severity }) => severity !== 'error')) found.push(...checkFailure(root));
  }
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

interface Visitor {
  readonly common: Pick<Visit, 'scope' | 'text' | 'report'>;
  readonly checks: readonly Check[];
  readonly callChecks: readonly CallCheck[];
}

function visitAll(node: Node, parent: Node | undefined, argument: number, visitor: Visitor): void {
  const visit: Visit = { node, parent, argument, ...visitor.common };
  for (const check of visitor.checks) check(visit);
  if (node.kind === 'call') for (const check of visitor.callChecks) check(node, visit);
  children(node).forEach((child, i) => {
    visitAll(child, node, i, visitor);
  });
}

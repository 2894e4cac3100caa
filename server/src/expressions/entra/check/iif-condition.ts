import { nullSources } from '../flow/null-sources';
import type { CallNode, Node } from '../syntax/node';
import { place, type Visit } from './visit';

const nullTests = new Set(['IsPresent', 'IsNull', 'IsNullOrEmpty', 'IsNothing']);

/** Conditions that ask for null or empty, of which Microsoft says that they fail, and `[x]=""`. */
export function checkIifCondition(call: CallNode, { report }: Visit): void {
  if (call.name !== 'IIF') return;
  const [condition] = call.args;
  if (condition === undefined || !asksForNull(condition)) return;
  const [attribute] = nullSources(condition);
  if (attribute === undefined) return;
  report({
    code: 'caution',
    severity: 'warning',
    span: place(condition),
    message: `Microsoft's function reference says that a condition of IIF fails when [${attribute.name}] is null or empty, and calls this form unsupported, although its guides use it. Use Switch([${attribute.name}], …, "", …) or Coalesce, or test it with a user without a value.`,
    data: { attribute: attribute.name },
  });
}

function asksForNull(condition: Node | undefined): boolean {
  if (condition?.kind === 'call') {
    return nullTests.has(condition.name) || (condition.name === 'Not' && asksForNull(condition.args[0]));
  }
  if (condition?.kind !== 'binary') return false;
  return [condition.left, condition.right].some((side) => side.kind === 'string' && side.value === '');
}

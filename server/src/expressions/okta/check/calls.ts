import { differsInCase, suggest } from '../../kit/suggest';
import { calleeOf, functionByName, methodsByName } from '../catalogue';
import { undocumentedFunctions } from '../functions';
import type { Call, Node } from '../syntax/node';
import type { CheckContext } from './context';

/** Where another function does the same with the same arguments. */
const replacements: ReadonlyMap<string, string> = new Map([
  ['String.contains', 'String.stringContains'],
  ['String.length', 'String.len'],
  ['String.concat', 'String.append'],
  ['user.isMemberOfGroupName', 'isMemberOfGroupName'],
  ['user.isMemberOfGroup', 'isMemberOfGroup'],
  ['user.isMemberOfAnyGroup', 'isMemberOfAnyGroup'],
]);

/** Functions by name: unknown, in another case, not described, or written as before they were qualified. */
export function checkCalls(node: Node, context: CheckContext): void {
  if (node.kind !== 'call' || node.name === '') return;
  const callee = calleeOf(node);
  if (callee.kind === 'function') {
    const { deprecated } = callee.entry;
    if (deprecated === undefined) return;
    const span = nameSpan(node);
    const modern =
      functionByName.has(`String.${node.name}`) && node.object === undefined ? `String.${node.name}` : undefined;
    const message =
      modern === undefined ? deprecated : `${node.name} without "String." is deprecated. Write ${modern}.`;
    context.report('deprecated', 'warning', span, message, modern === undefined ? {} : { suggestions: [modern] });
  } else if (callee.kind === 'unknown') {
    unknownFunction(node, callee.fullName, context);
  }
}

/** The name with what stands before its dot. */
function nameSpan(node: Call): { readonly start: number; readonly end: number } {
  return { start: node.object?.start ?? node.nameSpan.start, end: node.nameSpan.end };
}

function unknownFunction(node: Call, fullName: string, context: CheckContext): void {
  const span = nameSpan(node);
  const instead = undocumentedFunctions.get(fullName);
  if (instead !== undefined) {
    const replacement = replacements.get(fullName);
    const message = `Okta does not describe ${fullName}, so whether it runs is not known. Write ${instead}.`;
    context.report(
      'undocumented',
      'warning',
      span,
      message,
      replacement === undefined ? {} : { suggestions: [replacement] },
    );
    return;
  }
  const suggestions = nearFunctions(fullName);
  if (differsInCase(fullName, suggestions)) {
    const message = `Function names are case-sensitive: it is ${suggestions[0]}.`;
    context.report('wrong-case', 'error', span, message, { suggestions });
    return;
  }
  const best = suggestions.length === 0 ? '' : ` Did you mean ${suggestions.join(' or ')}?`;
  const method = methodsByName.has(node.name)
    ? ' Identity Engine has a method of this name, which mappings do not run.'
    : '';
  context.report('unknown-function', 'error', span, `There is no function "${fullName}".${best || method}`, {
    suggestions,
  });
}

/** Near names; a function written without its qualifier is found with it. */
function nearFunctions(fullName: string): readonly string[] {
  const near = suggest(fullName, functionByName.keys());
  if (near.length > 0 || fullName.includes('.')) return near;
  const lower = fullName.toLowerCase();
  return [...functionByName.keys()].filter((name) => name.toLowerCase().endsWith(`.${lower}`)).slice(0, 3);
}

import { differsInCase, suggest } from '../../kit/suggest';
import { calleeOf, functionByName, methodsByName } from '../catalogue';
import { reflection } from '../compile/call';
import { bare, type Call, type Node, type Property } from '../syntax/node';
import { type CheckContext, written } from './context';

/** The function of a mapping that does what a method of Identity Engine does. */
const functionOf: ReadonlyMap<string, string> = new Map([
  ['toUpperCase', 'String.toUpperCase'],
  ['toLowerCase', 'String.toLowerCase'],
  ['substring', 'String.substring'],
  ['substringBefore', 'String.substringBefore'],
  ['substringAfter', 'String.substringAfter'],
  ['replace', 'String.replace'],
  ['replaceFirst', 'String.replaceFirst'],
  ['length', 'String.len'],
  ['removeSpaces', 'String.removeSpaces'],
  ['startsWith', 'String.startsWith'],
  ['concat', 'String.append'],
  ['size', 'Arrays.size'],
  ['add', 'Arrays.add'],
  ['remove', 'Arrays.remove'],
  ['toInteger', 'Convert.toInt'],
  ['toNumber', 'Convert.toNum'],
]);

/** Methods of values and `user.profile.`: the language of Identity Engine, which mappings do not run. */
export function checkMethods(node: Node, context: CheckContext): void {
  if (node.kind === 'property') checkProfile(node, context);
  if (node.kind !== 'call' || node.object === undefined || reflection.has(node.name)) return;
  const callee = calleeOf(node);
  if (callee.kind !== 'method' || node.name === '') return;
  if (callee.entries.length === 0 && callee.java.length === 0) {
    unknownMethod(node, context);
    return;
  }
  if (context.place === undefined) return;
  const parent = context.parent;
  if (parent?.kind === 'call' && parent.object === node) return;
  const rewrite = rewriteMethod(node, context);
  const instead = rewrite === undefined ? 'Write a function instead, such as String.len(…).' : `Write ${rewrite}.`;
  const message = `Methods on values belong to the language of Identity Engine, which is not run here. ${instead}`;
  context.report('wrong-dialect', 'warning', node, message, rewrite === undefined ? {} : { suggestions: [rewrite] });
}

function unknownMethod(node: Call, context: CheckContext): void {
  const prefix = node.object?.kind === 'name' ? `${node.object.name}.` : undefined;
  const own = [...functionByName.keys()].filter((name) => prefix !== undefined && name.startsWith(prefix));
  const known = [...own.map((name) => name.slice(prefix!.length)), ...methodsByName.keys()];
  const suggestions = suggest(node.name, known);
  const best = suggestions.length === 0 ? '' : ` Did you mean ${suggestions.join(' or ')}?`;
  const code = differsInCase(node.name, suggestions) ? 'wrong-case' : 'unknown-method';
  context.report(code, 'error', node.nameSpan, `There is no function or method "${node.name}" here.${best}`, {
    suggestions,
  });
}

/** `user.profile.email.substringBefore('@')` as `String.substringBefore(user.email, '@')`. */
function rewriteMethod(node: Node, context: CheckContext): string | undefined {
  if (node.kind !== 'call' || node.object === undefined || calleeOf(node).kind !== 'method') {
    return withoutProfile(node, context);
  }
  const name = functionNameOf(node, context);
  if (name === undefined || !functionByName.has(name)) return undefined;
  const self = rewriteMethod(node.object, context);
  if (self === undefined) return undefined;
  const args = [self, ...node.args.map((arg) => withoutProfile(arg, context))];
  if (name === 'String.substring' && node.args.length === 1) args.push(`String.len(${self})`);
  return `${name}(${args.join(', ')})`;
}

function functionNameOf(node: Call, context: CheckContext): string | undefined {
  const list = context.facts.shapeOf(node.object!).type === 'list' || bare(node.object!).kind === 'list';
  if (node.name === 'contains') return list ? 'Arrays.contains' : 'String.stringContains';
  if (node.name === 'isEmpty') return list ? 'Arrays.isEmpty' : undefined;
  return functionOf.get(node.name);
}

function withoutProfile(node: Node, context: CheckContext): string {
  return written(node, context).replaceAll(/\buser\.profile\./g, 'user.');
}

function checkProfile(node: Property, context: CheckContext): void {
  if (node.name !== 'profile' || node.object.kind !== 'name' || node.object.name !== 'user') return;
  if (context.place === undefined || context.parent?.kind !== 'property') return;
  if (context.facts.shapeOf(node.object).properties?.has('profile') === true) return;
  const { name, nameSpan } = context.parent;
  const span = { start: node.start, end: nameSpan.end };
  const message = `user.profile. belongs to the language of Identity Engine. Here it is user.${name}.`;
  context.report('wrong-dialect', 'error', span, message, { suggestions: [`user.${name}`] });
}

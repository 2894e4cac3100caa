import type { EvaluatedFunction } from '../../kit/evaluated-function';
import type { ParameterEntry } from '../../kit/function-entry';
import { calleeOf } from '../catalogue';
import { bare, type Call, type Node } from '../syntax/node';
import type { CheckContext } from './context';

/** How many arguments a function takes, of which types and, for a few, which texts. */
export function checkArguments(node: Node, context: CheckContext): void {
  if (node.kind !== 'call' || !node.closed) return;
  const callee = calleeOf(node);
  if (callee.kind === 'function') checkEntry(node, callee.entry, callee.fullName, context);
}

function checkEntry(node: Call, entry: EvaluatedFunction, name: string, context: CheckContext): void {
  const { parameters } = entry;
  const required = parameters.filter(({ optional, repeats }) => optional !== true && repeats !== true).length;
  const most = parameters.some(({ repeats }) => repeats) ? Number.POSITIVE_INFINITY : parameters.length;
  const given = node.args.length;
  if (given < required || given > most) {
    const wanted =
      most === required
        ? `${required}`
        : most === Number.POSITIVE_INFINITY
          ? `at least ${required}`
          : `${required} to ${most}`;
    const list = parameters.map((parameter) => parameter.name).join(', ');
    const plural = wanted === '1' ? 'argument' : 'arguments';
    const message = `${name} takes ${wanted} ${plural} (${list}), and ${given} ${given === 1 ? 'is' : 'are'} given.`;
    context.report('wrong-arity', 'error', node.list, message, { data: { name, given } });
    return;
  }
  const repeated = parameters.filter(({ repeats }) => repeats).length;
  const last = node.args[given - 1];
  if (repeated > 1 && last !== undefined && (given - required) % repeated !== 0) {
    const message = `${name} takes keys and values in pairs, and this last key has no value. What Okta gives then is not documented. Add the value.`;
    context.report('wrong-arity', 'warning', last, message, { data: { name, given } });
  }
  node.args.forEach((arg, i) => {
    const parameter = parameters[i] ?? parameters.findLast(({ repeats }) => repeats);
    if (parameter !== undefined) checkArgument(arg, parameter, name, context);
  });
}

function checkArgument(arg: Node, parameter: ParameterEntry, name: string, context: CheckContext): void {
  const inner = bare(arg);
  const text = inner.kind === 'literal' && typeof inner.value === 'string' ? inner.value : undefined;
  if (parameter.values !== undefined && text !== undefined && !parameter.values.includes(text)) {
    const message = `${name} takes ${parameter.values.map((value) => `"${value}"`).join(', ')} as ${parameter.name}, not "${text}".`;
    const suggestions = parameter.values.map((value) => `"${value}"`);
    context.report('wrong-argument', 'warning', inner, message, { suggestions });
    return;
  }
  const actual = context.facts.shapeOf(arg).type;
  const clash = clashes(parameter.type, actual, text);
  if (clash === undefined) return;
  context.report(
    'wrong-argument',
    'error',
    arg,
    `${name} takes ${clash} as ${parameter.name}, and this is ${articles[actual] ?? actual}.`,
  );
}

const articles: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'a Boolean',
  list: 'an Array',
  map: 'a map',
};

/** What the parameter takes, when the argument certainly is not that. Spring converts numbers to text and back. */
function clashes(wanted: string, actual: string, text: string | undefined): string | undefined {
  if (/^(?:int|integer|long|number|double)$/i.test(wanted)) {
    if (actual === 'boolean' || actual === 'list' || actual === 'map') return 'a number';
    return text !== undefined && !/^\s*[+-]?\d+(?:\.\d*)?\s*$/.test(text) ? 'a number' : undefined;
  }
  if (/^array$/i.test(wanted)) return actual === 'boolean' || actual === 'number' ? 'an Array' : undefined;
  return /^string$/i.test(wanted) && actual === 'map' ? 'a text' : undefined;
}

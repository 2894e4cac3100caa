import { parseEntra } from '../parse';
import type { CallNode, Node } from '../syntax/node';
import { isComparison, print, printString } from '../syntax/print';
import type { MappingSource, SourceParameter } from './mapping-source';
import { slotsOf } from './slots';

/** The tree of an expression, or why it cannot be told. */
export type BuiltSource = { readonly source: MappingSource; readonly assumed: readonly string[] } | Unbuilt;

/** One or two sentences. */
export interface Unbuilt {
  readonly reason: string;
}

/**
 * The tree that Microsoft Graph keeps beside an expression.
 * @returns with `assumed`, the functions whose keys no published schema shows; the names of the function reference stand
 *   in for them
 */
export function buildSource(expression: string): BuiltSource {
  const { root, problems } = parseEntra(expression);
  if (problems.length > 0) return { reason: 'The expression cannot be parsed. Correct it first.' };
  const assumed = new Set<string>();
  const source = build(root, assumed);
  return 'reason' in source ? source : { source, assumed: [...assumed] };
}

function build(node: Node, assumed: Set<string>): MappingSource | Unbuilt {
  switch (node.kind) {
    case 'attribute':
      return { type: 'Attribute', name: node.name, expression: `[${node.name}]`, parameters: [] };
    case 'string':
      return constant(node.value);
    case 'number':
      return constant(node.text);
    case 'call':
      return buildCall(node, assumed);
    case 'word':
      return { reason: `How the service writes ${node.name} as a tree is not published.` };
    default:
      return { reason: `How the service writes ${print(node).slice(0, 60)} as a tree is not published.` };
  }
}

function constant(value: string): MappingSource {
  return { type: 'Constant', name: value, expression: printString(value), parameters: [] };
}

function buildCall(call: CallNode, assumed: Set<string>): MappingSource | Unbuilt {
  const parameters = call.name === 'IIF' ? iif(call, assumed) : positional(call, assumed);
  if ('reason' in parameters) return parameters;
  return { type: 'Function', name: call.name, expression: print(call), parameters };
}

function positional(call: CallNode, assumed: Set<string>): readonly SourceParameter[] | Unbuilt {
  const slots = slotsOf(call.name, call.args.length);
  if (slots === undefined) return { reason: `${call.name} with ${call.args.length} arguments is not known.` };
  const parameters: SourceParameter[] = [];
  for (const [index, arg] of call.args.entries()) {
    const slot = slots[index];
    if (arg.kind === 'omitted' || slot === undefined) continue;
    const value = build(arg, assumed);
    if ('reason' in value) return value;
    if (!slot.isSeen) assumed.add(call.name);
    parameters.push({ key: slot.key, value });
  }
  return parameters;
}

function iif(call: CallNode, assumed: Set<string>): readonly SourceParameter[] | Unbuilt {
  const [condition, yes, no] = call.args;
  if (condition === undefined || call.args.length !== 3) return { reason: 'IIF takes three arguments.' };
  const parts: (readonly [key: string, node: Node | undefined])[] =
    condition.kind === 'binary' && isComparison(condition.operator)
      ? [
          ['one', condition.left],
          ['two', operatorNode(condition.operator, condition.operatorSpan)],
          ['three', condition.right],
        ]
      : [['one', condition]];
  parts.push(['four', yes], ['five', no]);
  const parameters: SourceParameter[] = [];
  for (const [key, node] of parts) {
    if (node === undefined || node.kind === 'omitted') continue;
    const value = build(node, assumed);
    if ('reason' in value) return value;
    parameters.push({ key, value });
  }
  return parameters;
}

function operatorNode(operator: string, { start, end }: { readonly start: number; readonly end: number }): Node {
  return { kind: 'string', start, end, value: operator };
}

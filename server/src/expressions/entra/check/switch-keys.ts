import type { CallNode, Node, StringNode } from '../syntax/node';
import { printString } from '../syntax/print';
import { shapeOf } from '../types';
import { place, type Visit } from './visit';

/** Keys of Switch that can never match: the same key twice, and other cases of True and False. */
export function checkSwitchKeys(call: CallNode, visit: Visit): void {
  if (call.name !== 'Switch' || call.args.length % 2 !== 0) return;
  const [source] = call.args;
  const boolean = source !== undefined && isBoolean(source, visit);
  const seen = new Set<string>();
  for (let i = 2; i < call.args.length; i += 2) {
    const key = call.args[i]!;
    if (key.kind !== 'string' || key.flaw !== undefined) continue;
    if (seen.has(key.value)) repeated(key, visit);
    else if (boolean && key.value !== 'True' && key.value !== 'False' && key.value !== '')
      neverBoolean(key, source, visit);
    else if (source?.kind === 'string' && source.value !== key.value) neverConstant(key, source, visit);
    seen.add(key.value);
  }
}

function isBoolean(node: Node, { scope }: Visit): boolean {
  return (node.kind === 'attribute' || node.kind === 'call') && shapeOf(node, scope).type === 'boolean';
}

function repeated(key: StringNode, { report }: Visit): void {
  report({
    code: 'unreachable',
    severity: 'warning',
    span: place(key),
    message: `The key ${printString(key.value)} stands in this Switch twice. The first one wins; this value is never used. Remove the pair.`,
    data: { key: key.value },
  });
}

function neverBoolean(key: StringNode, source: Node, { report }: Visit): void {
  const lower = key.value.toLowerCase();
  const right = lower === 'true' ? 'True' : lower === 'false' ? 'False' : undefined;
  const what = source.kind === 'attribute' ? `[${source.name}]` : source.kind === 'call' ? source.name : 'The source';
  report({
    code: 'unreachable',
    severity: 'warning',
    span: place(key),
    message: `${what} is "True" or "False", and Switch tells upper from lower case, so ${printString(key.value)} never matches.${right === undefined ? '' : ` Write "${right}".`}`,
    data: { key: key.value },
    ...(right !== undefined && { suggestions: [printString(right)] }),
  });
}

function neverConstant(key: StringNode, source: StringNode, { report }: Visit): void {
  report({
    code: 'unreachable',
    severity: 'warning',
    span: place(key),
    message: `The source is the constant ${printString(source.value)}, so this key never matches. Switch on an attribute.`,
    data: { key: key.value },
  });
}

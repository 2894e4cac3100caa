import type { Finding } from '../../kit/finding';
import type { ExpressionTarget } from '../../kit/language';
import type { Scope } from '../../kit/scope';
import type { Node, StringNode } from '../syntax/node';
import { printString } from '../syntax/print';
import { shapeOf } from '../types';
import { results } from './results';
import { place } from './visit';

/** Results the target attribute does not take, each at the branch it comes from. */
export function checkResult(root: Node, scope: Scope, target: ExpressionTarget): readonly Finding[] {
  return results(root).flatMap((node) => {
    const finding = problem(node, scope, target);
    return finding === undefined ? [] : [finding];
  });
}

function problem(node: Node, scope: Scope, { name, shape }: ExpressionTarget): Finding | undefined {
  const single = shape.type !== 'list' && shape.type !== 'any';
  if (single && shapeOf(node, scope).type === 'list') {
    const what = node.kind === 'attribute' ? `[${node.name}]` : node.kind === 'call' ? node.name : 'This';
    return wrong(
      node,
      `${what} gives several values, and "${name}" takes one. Entra answers SchemaPropertyCanOnlyAcceptValue. Choose one with Item, or put them together with Join.`,
      name,
    );
  }
  if (shape.type === 'boolean') return booleanProblem(node, scope, name);
  if (
    shape.type === 'number' &&
    node.kind === 'string' &&
    node.value !== '' &&
    !/^[+-]?\d{1,30}(?:\.\d{1,30})?$/.test(node.value.trim())
  )
    return wrong(
      node,
      `"${name}" is a number, and ${printString(node.value)} is none. The service refuses the value.`,
      name,
    );
  return undefined;
}

function booleanProblem(node: Node, scope: Scope, name: string): Finding | undefined {
  if (node.kind === 'string') return booleanText(node, name);
  if (node.kind === 'number')
    return wrong(
      node,
      `"${name}" is Boolean, and ${node.text} is neither "True" nor "False". Write one of these.`,
      name,
    );
  const type = shapeOf(node, scope).type;
  if (node.kind !== 'call' || (type !== 'number' && type !== 'date')) return undefined;
  return wrong(
    node,
    `"${name}" is Boolean, and ${node.name} gives a ${type}. Compare it in IIF and give "True" or "False".`,
    name,
  );
}

function booleanText(node: StringNode, name: string): Finding | undefined {
  const lower = node.value.toLowerCase();
  if (lower === 'true' || lower === 'false' || lower === '') return undefined;
  const suggestions = ['yes', '1', 'active', 'enabled'].includes(lower)
    ? ['"True"']
    : ['no', '0', 'inactive', 'disabled'].includes(lower)
      ? ['"False"']
      : undefined;
  const message = `"${name}" is Boolean, and Entra cannot read ${printString(node.value)} as one. Write "True" or "False".`;
  return { ...wrong(node, message, name), ...(suggestions && { suggestions }) };
}

function wrong(node: Node, message: string, target: string): Finding {
  return { code: 'wrong-result', severity: 'error', span: place(node), message, data: { target } };
}

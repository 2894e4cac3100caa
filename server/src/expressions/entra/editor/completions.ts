import type { ExpressionCompletion, ExpressionCompletions } from '../../kit/language';
import type { Scope } from '../../kit/scope';
import { findFunction, parameterAt } from '../library';
import type { EntraExpression } from '../parse';
import type { Node } from '../syntax/node';
import { callAt, pathTo } from './at';
import { attributeItems, functionItems, literalItems, wordItems } from './items';

/** What can be written at `offset`; undefined inside a constant whose content is free. */
export function completions(parsed: EntraExpression, offset: number, scope: Scope): ExpressionCompletions | undefined {
  const { root, text } = parsed;
  const path = pathTo(root, offset);
  const node = path[path.length - 1]!;
  const around = callAt(root, offset);
  const entry = around && findFunction(around.call.name);
  const parameter = entry && around && parameterAt(entry, around.argument);
  const literals = parameter?.values ?? [];

  if (node.kind === 'attribute' && offset > node.start && (offset < node.end || node.flaw === 'open')) {
    const span = { start: node.start + 1, end: node.start + 1 + node.name.length };
    const closing = node.flaw === 'open' ? ']' : '';
    return { span, typed: text.slice(span.start, offset), items: attributeItems(scope, '', closing) };
  }
  if (node.kind === 'string' && offset > node.start && (offset < node.end || node.flaw === 'open')) {
    const end = node.flaw === 'open' ? node.end : node.end - 1;
    const items = literalItems(literals.filter(isQuoted).map(bare), '');
    return items.length === 0
      ? undefined
      : { span: { start: node.start + 1, end }, typed: text.slice(node.start + 1, offset), items };
  }
  if (node.kind === 'string' || node.kind === 'number' || node.kind === 'attribute' || node.kind === 'placeholder')
    return undefined;
  const span = nameSpan(node, offset);
  if (span === undefined) return undefined;
  const result: ExpressionCompletion[] = [
    ...literalItems(literals.filter(isQuoted).map(bare), '"'),
    ...wordItems(
      literals.filter((value) => !isQuoted(value)),
      around?.call.name,
    ),
    ...attributeItems(scope, '[', ']'),
    ...functionItems(around === undefined, node.kind === 'call'),
  ];
  return { span, typed: text.slice(span.start, offset), items: result };
}

/** The name at the cursor, or nothing at a place where a value may start. */
function nameSpan(node: Node, offset: number): { readonly start: number; readonly end: number } | undefined {
  if (node.kind === 'word') return { start: node.start, end: node.end };
  if (node.kind === 'call' && offset <= node.nameSpan.end) return node.nameSpan;
  if (node.kind === 'call') {
    const empty = offset >= node.argumentsSpan.start && node.args.length === 0 && offset <= node.argumentsSpan.end;
    return empty || !node.closed ? { start: offset, end: offset } : undefined;
  }
  if (node.kind === 'omitted' || node.kind === 'missing' || node.kind === 'binary')
    return { start: offset, end: offset };
  return undefined;
}

/** Constants are described with their quotes, bare words without. */
function isQuoted(value: string): boolean {
  return value.startsWith('"');
}

function bare(value: string): string {
  return value.slice(1, -1);
}

import type { SemanticToken } from '../../kit/language';
import { calleeOf } from '../catalogue';
import { type OktaExpression, tokensOf } from '../parse';
import type { Token } from '../syntax/token';
import { visits } from './walk';

type Type = SemanticToken['type'];

const punctuation = new Set(['(', ')', '[', ']', '{', '}', ',', '.', '?.', ':']);

/** The coloured pieces of an expression, in order and without overlaps. */
export function tokens(parsed: OktaExpression): readonly SemanticToken[] {
  const roles = rolesOf(parsed);
  const found: SemanticToken[] = [];
  for (const token of tokensOf(parsed)) {
    const type = roles.get(token.start) ?? typeOf(token);
    if (type !== undefined && token.end > token.start)
      found.push({ span: { start: token.start, end: token.end }, type });
  }
  return found;
}

function typeOf({ kind, text }: Token): Type | undefined {
  switch (kind) {
    case 'string':
    case 'number':
      return kind;
    case 'name':
    case 'word':
      return 'keyword';
    case 'operator':
      return punctuation.has(text) ? undefined : 'operator';
    default:
      return undefined;
  }
}

/** What the names of an expression are, by their place. */
function rolesOf(parsed: OktaExpression): ReadonlyMap<number, Type> {
  const roles = new Map<number, Type>();
  for (const { node, qualifier } of visits(parsed)) {
    if (node.kind === 'name') roles.set(node.start, qualifier ? 'function' : 'variable');
    else if (node.kind === 'property') roles.set(node.nameSpan.start, qualifier ? 'function' : 'property');
    else if (node.kind === 'call' && node.name !== '') {
      roles.set(node.nameSpan.start, calleeOf(node).kind === 'method' ? 'method' : 'function');
    } else if (node.kind === 'variable') roles.set(node.start + 1, 'variable');
  }
  return roles;
}

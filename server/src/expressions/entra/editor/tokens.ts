import type { SemanticToken } from '../../kit/language';
import type { EntraExpression } from '../parse';
import { Scanner } from '../syntax/scanner';
import type { TokenKind } from '../syntax/token';

/** The coloured pieces in order, without overlaps. */
export function tokens({ text }: EntraExpression): readonly SemanticToken[] {
  const found: SemanticToken[] = [];
  const token = new Scanner(text);
  while (token.kind !== 'end') {
    const { kind, start, end } = token;
    token.advance();
    const type = typeOf(kind, token.kind);
    if (type !== undefined && end > start) found.push({ span: { start, end }, type });
  }
  return found;
}

function typeOf(kind: TokenKind, next: TokenKind): SemanticToken['type'] | undefined {
  switch (kind) {
    case 'name':
      return next === '(' ? 'function' : 'keyword';
    case 'attribute':
    case 'placeholder':
      return 'variable';
    case 'string':
      return 'string';
    case 'number':
      return 'number';
    case 'operator':
      return 'operator';
    default:
      return undefined;
  }
}

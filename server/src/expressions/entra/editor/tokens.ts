import type { SemanticToken } from '../../kit/language';
import type { EntraExpression } from '../parse';
import { tokenize } from '../syntax/lexer';
import type { Token } from '../syntax/token';

/** The coloured pieces in order, without overlaps. */
export function tokens({ text }: EntraExpression): readonly SemanticToken[] {
  const list = tokenize(text);
  const found: SemanticToken[] = [];
  list.forEach((token, i) => {
    const type = typeOf(token, list[i + 1]);
    if (type !== undefined && token.end > token.start)
      found.push({ span: { start: token.start, end: token.end }, type });
  });
  return found;
}

function typeOf(token: Token, next: Token | undefined): SemanticToken['type'] | undefined {
  switch (token.kind) {
    case 'name':
      return next?.kind === '(' ? 'function' : 'keyword';
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

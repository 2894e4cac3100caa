import type { SemanticTokensLegend } from 'vscode-languageserver';
import type { TokenType } from '../features/semantic-tokens';

/** In the order of their numbers on the wire. */
export const tokenTypes: readonly TokenType[] = [
  'placeholder',
  'variable',
  'property',
  'method',
  'function',
  'keyword',
  'string',
  'number',
  'operator',
];

export const semanticLegend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [] };

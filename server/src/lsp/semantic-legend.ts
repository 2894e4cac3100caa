import type { SemanticTokensLegend } from 'vscode-languageserver';

/**
 * Kinds of tokens in expressions. All but `placeholder` (the `${` and `}` themselves) are LSP's own (3.17, semantic
 * tokens), so every theme knows them.
 */
export const tokenTypes = [
  'placeholder',
  'variable',
  'property',
  'method',
  'class',
  'parameter',
  'keyword',
  'string',
  'number',
  'operator',
  'comment',
] as const;

export type TokenType = (typeof tokenTypes)[number];

export const semanticLegend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [] };

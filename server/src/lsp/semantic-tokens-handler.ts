import type { Range, SemanticTokens } from 'vscode-languageserver';
import { semanticTokens, type TokenType } from '../features/semantic-tokens';
import { toSpan } from './convert';
import { tokenTypes } from './semantic-legend';
import { type Session, subjectOf } from './session';

const INDEX = new Map<TokenType, number>(tokenTypes.map((type, index) => [type, index]));

/** Answers `textDocument/semanticTokens/full` and `/range`, in LSP's relative encoding. */
export async function semanticTokensOf(session: Session, uri: string, range?: Range): Promise<SemanticTokens> {
  const subject = await subjectOf(session, uri);
  if (subject === undefined) return { data: [] };
  const { lines } = subject.file;
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { span, type } of semanticTokens(subject.document, range && toSpan(lines, range))) {
    const start = lines.positionAt(span.start);
    const delta = start.line - line;
    data.push(delta, delta === 0 ? start.character - character : start.character, span.end - span.start);
    data.push(INDEX.get(type) ?? 0, 0);
    ({ line, character } = start);
  }
  return { data };
}

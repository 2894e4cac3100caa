import type { CancellationToken, Connection, ResponseError } from 'vscode-languageserver';
import { codeActions } from './code-action-handler';
import { completionItems } from './completion-handler';
import { documentLinks } from './document-link-handler';
import { foldingRangesOf } from './folding-handler';
import { inlayHints } from './inlay-hint-handler';
import { definition, highlights, hoverAt, references, symbols } from './navigation-handlers';
import { prepareRenameAt, renameAt } from './rename-handlers';
import { semanticTokensOf } from './semantic-tokens-handler';
import type { Session } from './session';
import { signatureHelpAt } from './signature-help-handler';

/**
 * Makes a request handler of one that is given the session.
 * @param name for the log, when it fails
 * @param empty the answer then
 */
export type OnRequest = <P, R>(
  name: string,
  empty: R,
  handler: (session: Session, params: P) => R | Promise<R>,
) => (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/** The requests of LSP about a document, beside diagnostics. */
export function registerLanguageRequests(connection: Connection, on: OnRequest): void {
  connection.onCompletion(on('completion', null, completionItems));
  connection.onSignatureHelp(on('signature help', null, signatureHelpAt));
  connection.onHover(on('hover', null, hoverAt));
  connection.onDefinition(on('definition', null, definition));
  connection.onDocumentLinks(on('links', null, documentLinks));
  connection.onReferences(on('references', null, references));
  connection.onDocumentHighlight(on('highlight', null, highlights));
  connection.onPrepareRename(on('rename', null, prepareRenameAt));
  connection.onRenameRequest(on('rename', null, renameAt));
  connection.onDocumentSymbol(on('symbols', null, (session, params) => symbols(session, params.textDocument.uri)));
  connection.onFoldingRanges(on('folding', null, foldingRangesOf));
  connection.onCodeAction(on('code actions', null, codeActions));
  const { semanticTokens, inlayHint } = connection.languages;
  semanticTokens.on(
    on('semantic tokens', { data: [] }, (session, params) => semanticTokensOf(session, params.textDocument.uri)),
  );
  semanticTokens.onRange(
    on('semantic tokens', { data: [] }, (session, params) =>
      semanticTokensOf(session, params.textDocument.uri, params.range),
    ),
  );
  inlayHint.on(on('inlay hints', null, inlayHints));
}

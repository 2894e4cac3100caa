import type { ClientCapabilities, InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver-protocol';
import { isObject } from '../json/value';

/** What the client can do and what it asked for, read once; anything missing or odd counts as "no". */
export interface ClientSupport {
  /** It asks for diagnostics; else they are pushed. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly diagnosticTags: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly snippets: boolean;
  readonly completionTags: boolean;
  /** Parameters of a signature may be given by their offsets in its label. */
  readonly labelOffsets: boolean;
  readonly documentChanges: boolean;
  readonly codeActionLiterals: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly definitionLinks: boolean;
  /** It asks whether there is something to rename before it asks for a new name. */
  readonly preparesRename: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  /** It says when folders are opened or closed. */
  readonly changesFolders: boolean;
  readonly registersFileWatchers: boolean;
  readonly refreshesSemanticTokens: boolean;
  readonly refreshesInlayHints: boolean;
  /** VS Code's own JSON service reports the syntax errors of `.json` files; we would say them twice. */
  readonly jsonSyntaxByClient: boolean;
  /** It reads files of schemes that the server cannot read by itself. */
  readonly servesFiles: boolean;
  /** URI of the folder with the documentation, without `/` at the end. */
  readonly docsBase: string | undefined;
}

/** Reads `initialize`; tolerates everything that is not of the expected type. */
export function clientSupport(params: Partial<InitializeParams>): ClientSupport {
  const capabilities: ClientCapabilities = params.capabilities ?? {};
  const { textDocument = {}, workspace = {} } = capabilities;
  const options = isObject(params.initializationOptions) ? params.initializationOptions : {};
  return {
    pullsDiagnostics: textDocument.diagnostic !== undefined,
    refreshesDiagnostics: workspace.diagnostics?.refreshSupport === true,
    diagnosticTags: (textDocument.diagnostic ?? textDocument.publishDiagnostics)?.tagSupport !== undefined,
    relatedInformation: (textDocument.diagnostic ?? textDocument.publishDiagnostics)?.relatedInformation === true,
    codeDescription: (textDocument.diagnostic ?? textDocument.publishDiagnostics)?.codeDescriptionSupport === true,
    snippets: textDocument.completion?.completionItem?.snippetSupport === true,
    completionTags: textDocument.completion?.completionItem?.tagSupport !== undefined,
    labelOffsets: textDocument.signatureHelp?.signatureInformation?.parameterInformation?.labelOffsetSupport === true,
    documentChanges: workspace.workspaceEdit?.documentChanges === true,
    codeActionLiterals: textDocument.codeAction?.codeActionLiteralSupport !== undefined,
    hierarchicalSymbols: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument.definition?.linkSupport === true,
    preparesRename: textDocument.rename?.prepareSupport === true,
    configuration: workspace.configuration === true,
    registersConfiguration: workspace.didChangeConfiguration?.dynamicRegistration === true,
    changesFolders: workspace.workspaceFolders === true,
    registersFileWatchers: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    refreshesSemanticTokens: workspace.semanticTokens?.refreshSupport === true,
    refreshesInlayHints: workspace.inlayHint?.refreshSupport === true,
    jsonSyntaxByClient: options.jsonSyntaxBy === 'client',
    servesFiles: options.servesFiles === true,
    docsBase: typeof options.docsBase === 'string' ? options.docsBase.replace(/\/+$/, '') : undefined,
  };
}

/** The URIs of the open folders, each with `/` at the end. */
export function workspaceRoots({ workspaceFolders, rootUri }: Partial<InitializeParams>): readonly string[] {
  const folders = workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === 'string' ? [rootUri] : []);
  return folders.map(asFolder);
}

/** The roots once folders were opened and closed. */
export function changedRoots(
  roots: readonly string[],
  { added, removed }: WorkspaceFoldersChangeEvent,
): readonly string[] {
  const gone = new Set(removed.map(({ uri }) => asFolder(uri)));
  const kept = roots.filter((root) => !gone.has(root));
  return [...new Set([...kept, ...added.map(({ uri }) => asFolder(uri))])];
}

function asFolder(uri: string): string {
  return uri.endsWith('/') ? uri : `${uri}/`;
}

import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  type InitializeError,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { withClientFiles } from './client-files';
import { changedRoots, clientSupport, workspaceRoots } from './client-support';
import { fixAllKind, refactorKind } from './code-action-handler';
import { completionTriggers } from './completion-handler';
import { toDiagnostic } from './convert';
import { Diagnostics } from './diagnostics';
import { DocumentStore } from './document-store';
import type { FileProvider } from './file-provider';
import { createGuard, refusal, runGuarded, type SessionState } from './guard';
import { type OnRequest, registerLanguageRequests } from './language-requests';
import { registerOwnRequests } from './own-requests';
import { earlierVersionMethod, sampleUserMethod } from './protocol';
import { PushDiagnostics, type Timer } from './push-diagnostics';
import { SampleState } from './sample-state';
import { semanticLegend } from './semantic-legend';
import type { Session } from './session';
import { readSettings, settingsSection } from './settings';

/** What differs between Node, the browser and tests. */
export interface Host {
  /** Undefined when only open documents can be read. */
  readonly files: FileProvider | undefined;
  readonly timer: Timer;
  readonly version: string;
}

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** Serves one client until it closes the connection. */
export function startServer(connection: Connection, host: Host): void {
  new Server(connection, host).listen();
}

class Server {
  private readonly documents = new TextDocuments(TextDocument);
  private readonly store: DocumentStore;
  private readonly sample = new SampleState();
  private session: Session;
  private push: PushDiagnostics | undefined;
  /** Documents that diagnostics were pushed for and not taken back. */
  private readonly published = new Set<string>();
  private state: SessionState = 'uninitialized';
  private settled: Promise<void> = Promise.resolve();

  constructor(
    private readonly connection: Connection,
    private readonly host: Host,
  ) {
    const files = withClientFiles(host.files, connection, () => this.session.support.servesFiles);
    this.store = new DocumentStore(files, false);
    this.session = this.createSession({});
  }

  listen(): void {
    const { connection } = this;
    connection.onInitialize((params) => {
      if (this.state !== 'uninitialized')
        return new ResponseError<InitializeError>(ErrorCodes.InvalidRequest, '"initialize" may only be sent once.');
      this.state = 'running';
      return this.initialize(params);
    });
    connection.onInitialized(() => runGuarded(connection.console, 'initialized', () => this.initialized()));
    connection.onShutdown(() => {
      const refused = refusal(this.state);
      if (refused !== undefined) return refused;
      this.state = 'shut down';
      this.push?.stop();
    });
    this.registerDocuments();
    this.registerChanges();
    this.registerRequests();
    this.documents.listen(connection);
    connection.listen();
  }

  private createSession(params: Partial<InitializeParams>): Session {
    const support = clientSupport(params);
    return {
      connection: this.connection,
      support,
      store: this.store,
      diagnostics: new Diagnostics(this.store, support),
      settled: () => this.settled,
      sample: this.sample,
    };
  }

  private initialize(params: InitializeParams): InitializeResult {
    this.session = this.createSession(params ?? {});
    this.store.projects.roots = workspaceRoots(params ?? {});
    const { support } = this.session;
    if (!support.pullsDiagnostics) this.push = new PushDiagnostics(this.host.timer, (uri) => this.publish(uri));
    return {
      serverInfo: { name: 'RingCentral Provisioning', version: this.host.version },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        completionProvider: { triggerCharacters: [...completionTriggers] },
        hoverProvider: true,
        inlayHintProvider: true,
        signatureHelpProvider: { triggerCharacters: ['(', ','] },
        definitionProvider: true,
        documentLinkProvider: { resolveProvider: false },
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: support.preparesRename ? { prepareProvider: true } : true,
        documentSymbolProvider: { label: 'RingCentral Provisioning' },
        foldingRangeProvider: true,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...(support.codeActionLiterals
          ? { codeActionProvider: { codeActionKinds: ['quickfix', refactorKind, fixAllKind] } }
          : {}),
        semanticTokensProvider: { legend: semanticLegend, full: true, range: true },
        ...(support.pullsDiagnostics
          ? {
              diagnosticProvider: {
                identifier: settingsSection,
                interFileDependencies: true,
                workspaceDiagnostics: false,
              },
            }
          : {}),
      },
    };
  }

  private async initialized(): Promise<void> {
    const { connection } = this;
    const { support } = this.session;
    if (support.changesFolders)
      connection.workspace.onDidChangeWorkspaceFolders((event) =>
        runGuarded(connection.console, 'workspace folders', () => this.foldersChanged(event)),
      );
    this.settled = this.readSettings(undefined);
    if (support.registersConfiguration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
    if (support.registersFileWatchers) {
      const watchers = [{ globPattern: '**/*.{json,jsonc,csv}' }];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      this.store.watched = true;
    }
  }

  private foldersChanged(event: WorkspaceFoldersChangeEvent): void {
    const { projects } = this.store;
    projects.roots = changedRoots(projects.roots, event);
    this.recheck(this.store.all().map(({ uri }) => uri));
  }

  /** @param pushed what the client sent with the notification; it is asked when it can be */
  private async readSettings(pushed: unknown): Promise<void> {
    const { support, diagnostics } = this.session;
    await runGuarded(this.connection.console, 'settings', async () => {
      const section = support.configuration
        ? await this.connection.workspace.getConfiguration(settingsSection)
        : (pushed as Readonly<Record<string, unknown>> | null | undefined)?.[settingsSection];
      const settings = readSettings(section);
      if (diagnostics.configure(settings)) this.recheck(this.store.all().map(({ uri }) => uri));
      if (this.sample.hintsEnabled !== settings.inlayHints) {
        this.sample.hintsEnabled = settings.inlayHints;
        this.refreshHints();
      }
    });
  }

  private registerDocuments(): void {
    const { documents, store } = this;
    documents.onDidOpen(({ document }) => this.push?.schedule(document.uri, 'now'));
    documents.onDidChangeContent(({ document }) => {
      // What comes before "initialize" is dropped (LSP 3.17, initialize).
      if (this.state === 'uninitialized') return;
      const { uri, languageId, version } = document;
      const isNew = store.get(uri) === undefined;
      store.set(uri, languageId, version, document.getText());
      this.push?.schedule(uri, isNew ? 'now' : 'after a pause');
      for (const related of store.relatedTo(uri)) this.push?.schedule(related.uri, 'after a pause');
    });
    documents.onDidClose(({ document }) => {
      const related = store.relatedTo(document.uri);
      store.close(document.uri);
      this.session.diagnostics.earlier.forget(document.uri);
      if (this.push === undefined || this.isOver) return;
      this.push.cancel(document.uri);
      if (this.published.delete(document.uri))
        void this.connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
      for (const { uri } of related) this.push.schedule(uri, 'after a pause');
    });
  }

  private registerChanges(): void {
    const { connection } = this;
    connection.onDidChangeConfiguration((params) => {
      this.settled = this.readSettings(params?.settings);
      return this.settled;
    });
    connection.onDidChangeWatchedFiles((params) =>
      runGuarded(connection.console, 'watched files', () => {
        const concerned = this.store.filesChanged(params.changes.map(({ uri }) => uri));
        if (concerned.length > 0) this.recheck(concerned.map(({ uri }) => uri));
      }),
    );
  }

  private get isOver(): boolean {
    return this.state === 'shut down';
  }

  /** Hints may have changed although no text did. */
  private refreshHints(): void {
    if (!this.isOver && this.session.support.refreshesInlayHints)
      this.connection.languages.inlayHint.refresh().catch(() => undefined); // the client is free to refuse
  }

  /** Findings may have changed although no text did. */
  private recheck(uris: readonly string[]): void {
    if (this.isOver) return;
    if (this.push !== undefined) for (const uri of uris) this.push.schedule(uri, 'now');
    else if (this.session.support.refreshesDiagnostics && uris.length > 0)
      this.connection.languages.diagnostics.refresh().catch(() => undefined); // the client is free to refuse
  }

  private async publish(uri: string): Promise<void> {
    await runGuarded(this.connection.console, 'diagnostics', async () => {
      await this.settled;
      const { diagnostics, store, support } = this.session;
      const file = store.get(uri);
      // Nothing is ever sent about other files, unless one was ours before an edit.
      if (file === undefined || (file.recognised === undefined && !this.published.has(uri))) return;
      const checked = await diagnostics.check(file);
      if (this.isOver || store.get(uri) !== file) return;
      const items = checked.diagnostics.map((diagnostic) => toDiagnostic(diagnostic, file.lines, store, support));
      if (file.recognised === undefined) this.published.delete(uri);
      else this.published.add(uri);
      await this.connection.sendDiagnostics({ uri, version: file.version ?? 0, diagnostics: items });
    });
  }

  private registerRequests(): void {
    const { connection } = this;
    const guard = createGuard(connection.console, () => this.state);
    const on: OnRequest = (name, empty, handler) => guard(name, empty, (params) => handler(this.session, params));
    registerLanguageRequests(connection, on);
    registerOwnRequests(connection, on);
    connection.languages.diagnostics.on(
      on<DocumentDiagnosticParams, DocumentDiagnosticReport>('diagnostics', NOTHING, async (session, params) => {
        await this.settled;
        const { store, support } = session;
        const file = store.get(params.textDocument.uri);
        if (file === undefined) return NOTHING;
        const { resultId, diagnostics: found } = await session.diagnostics.check(file);
        if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        const items = found.map((diagnostic) => toDiagnostic(diagnostic, file.lines, store, support));
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
      }),
    );
    connection.onNotification(earlierVersionMethod, (params: unknown) => {
      const changed = this.session.diagnostics.earlier.take(params);
      if (changed !== undefined) this.recheck([changed]);
    });
    connection.onNotification(sampleUserMethod, (params: unknown) => {
      this.sample.choose(params);
      this.refreshHints();
    });
  }
}

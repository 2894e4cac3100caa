import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { LineIndex } from '../../../server/src/text/line-index';
import { tempFolder } from '../../support/temp-folder';
import { connectTo, type Transport, type TransportName } from './transports';

/** As much as VS Code can. */
export const fullCapabilities: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
    completion: { completionItem: { snippetSupport: true } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

/** A client that only understands what LSP had in 2016. */
export const plainCapabilities: ClientCapabilities = {};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly settings?: unknown;
  /** Opens the folder of the client as the workspace. */
  readonly opensFolder?: boolean;
}

/** An editor, as far as the server sees it. */
export class TestClient {
  /** A folder of its own for the files of a test. */
  readonly folder = tempFolder();
  /** Methods of everything the server has sent on its own account. */
  readonly received: string[] = [];
  readonly logged: string[] = [];
  settings: unknown;
  initialized!: InitializeResult;
  private readonly published: PublishDiagnosticsParams[] = [];
  private waiting: (() => void)[] = [];

  private constructor(
    readonly connection: ProtocolConnection,
    readonly transport: Transport,
  ) {}

  static async start(name: TransportName, options: ClientOptions = {}): Promise<TestClient> {
    const transport = await connectTo(name);
    const connection = createProtocolConnection(
      new StreamMessageReader(transport.input),
      new StreamMessageWriter(transport.output),
    );
    const client = new TestClient(connection, transport);
    client.settings = options.settings ?? null;
    client.listen();
    client.initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: options.opensFolder ? pathToFileURL(client.folder).href : null,
      capabilities: options.capabilities ?? fullCapabilities,
      initializationOptions: options.initializationOptions,
    });
    await connection.sendNotification('initialized', {});
    return client;
  }

  private listen(): void {
    const { connection } = this;
    connection.onRequest('workspace/configuration', () => this.note('workspace/configuration', [this.settings]));
    connection.onRequest('client/registerCapability', () => this.note('client/registerCapability', null));
    connection.onRequest('workspace/diagnostic/refresh', () => this.note('workspace/diagnostic/refresh', null));
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
    });
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.note('textDocument/publishDiagnostics', undefined);
    });
    connection.listen();
  }

  private note<T>(method: string, answer: T): T {
    this.received.push(method);
    for (const wake of this.waiting.splice(0)) wake();
    return answer;
  }

  /** Waits until the server has sent something that makes `condition` true. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  /** Writes a file beside the open ones without opening it. */
  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  /** Opens and closes folders as the workspace. */
  changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    const named = (folders: readonly string[]) =>
      folders.map((folder) => ({ uri: pathToFileURL(folder).href, name: '' }));
    return this.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: named(added), removed: named(removed) },
    });
  }

  async open(name: string, text: string, languageId = 'json'): Promise<TestDocument> {
    const document = new TestDocument(this, this.uri(name), text);
    const textDocument = { uri: document.uri, languageId, version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
    return document;
  }

  /** The newest diagnostics pushed for a document; undefined when none came yet. */
  pushed(uri: string): PublishDiagnosticsParams | undefined {
    return this.published.findLast((params) => params.uri === uri);
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  get isSpawned(): boolean {
    return this.initialized.serverInfo?.version !== 'test';
  }

  /** Ends the session in whatever state the test left it, once everything under way has been answered. */
  async end(): Promise<void> {
    if (!this.isEnded) await this.connection.sendRequest('shutdown').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 10));
    this.connection.dispose();
    this.transport.stop();
  }

  private get isEnded(): boolean {
    return this.isSpawned && this.transport.hasEnded();
  }
}

/** An open document, in the editor's own copy. */
export class TestDocument {
  private version = 1;

  constructor(
    private readonly client: TestClient,
    readonly uri: string,
    public text: string,
  ) {}

  get id() {
    return { textDocument: { uri: this.uri } };
  }

  at(offset: number) {
    return { ...this.id, position: new LineIndex(this.text).positionAt(offset) };
  }

  range(start: number, end: number) {
    const lines = new LineIndex(this.text);
    return { start: lines.positionAt(start), end: lines.positionAt(end) };
  }

  slice({ start, end }: ReturnType<TestDocument['range']>): string {
    const lines = new LineIndex(this.text);
    return this.text.slice(lines.offsetAt(start), lines.offsetAt(end));
  }

  /** One incremental edit. */
  async edit(start: number, end: number, newText: string): Promise<void> {
    const change: TextDocumentContentChangeEvent = { range: this.range(start, end), text: newText };
    this.text = this.text.slice(0, start) + newText + this.text.slice(end);
    await this.send([change]);
  }

  private async send(contentChanges: readonly TextDocumentContentChangeEvent[]): Promise<void> {
    const textDocument = { uri: this.uri, version: ++this.version };
    await this.client.notify('textDocument/didChange', { textDocument, contentChanges });
  }

  report(previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.client.request('textDocument/diagnostic', { ...this.id, previousResultId });
  }

  async diagnostics(): Promise<readonly Diagnostic[]> {
    const report = await this.report();
    return report.kind === 'full' ? report.items : [];
  }

  ask<T>(method: string, offset: number, more: object = {}): Promise<T> {
    return this.client.request<T>(`textDocument/${method}`, { ...this.at(offset), ...more });
  }

  close(): Promise<void> {
    return this.client.notify('textDocument/didClose', this.id);
  }
}

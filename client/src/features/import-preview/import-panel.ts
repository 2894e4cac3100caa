import * as vscode from 'vscode';
import { type ImportMessage, type ImportRequest, isImportRequest } from '../../../webview/import/messages';
import { webviewPage, webviewRoots } from '../../infrastructure/webview';

/** The page with the import. One at a time: a second one takes the place of the first. */
export class ImportPanel implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #onRequest: (request: ImportRequest) => void;
  readonly #onClosed: () => void;
  #panel: vscode.WebviewPanel | undefined;

  constructor(extensionUri: vscode.Uri, onRequest: (request: ImportRequest) => void, onClosed: () => void) {
    this.#extensionUri = extensionUri;
    this.#onRequest = onRequest;
    this.#onClosed = onClosed;
  }

  /** Brings the page to the front, opening it if need be. It asks for what it shows by itself. */
  open(title: string): void {
    this.#panel ??= this.#create();
    this.#panel.title = title;
    this.#panel.reveal(undefined, false);
  }

  /** Says something to the page; nothing happens when there is none. */
  post(message: ImportMessage): void {
    void this.#panel?.webview.postMessage(message);
  }

  /** The column beside which a file is revealed, so that the page stays in view. */
  get column(): vscode.ViewColumn | undefined {
    return this.#panel?.viewColumn;
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #create(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(
      'ringcentralProvisioning.import',
      'Import Preview',
      vscode.ViewColumn.Active,
      { enableScripts: true, localResourceRoots: webviewRoots(this.#extensionUri) },
    );
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (isImportRequest(message)) this.#onRequest(message);
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#onClosed();
    });
    panel.webview.html = webviewPage(panel.webview, this.#extensionUri, 'import', 'Import preview');
    return panel;
  }
}

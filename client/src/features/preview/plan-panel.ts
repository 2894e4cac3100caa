import * as vscode from 'vscode';
import { isPlanRequest, type PlanMessage, type PlanRequest } from '../../../webview/plan/messages';
import { webviewPage, webviewRoots } from '../../infrastructure/webview';

/** The page with the plan. One at a time: a second plan takes the place of the first. */
export class PlanPanel implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #onRequest: (request: PlanRequest) => void;
  readonly #onClosed: () => void;
  #panel: vscode.WebviewPanel | undefined;

  constructor(extensionUri: vscode.Uri, onRequest: (request: PlanRequest) => void, onClosed: () => void) {
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
  post(message: PlanMessage): void {
    void this.#panel?.webview.postMessage(message);
  }

  /** The column beside which a file is revealed, so that the page stays in view. */
  get column(): vscode.ViewColumn | undefined {
    return this.#panel?.viewColumn;
  }

  close(): void {
    this.#panel?.dispose();
  }

  dispose(): void {
    this.close();
  }

  #create(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(
      'ringcentralProvisioning.plan',
      'Provisioning Preview',
      vscode.ViewColumn.Active,
      { enableScripts: true, localResourceRoots: webviewRoots(this.#extensionUri) },
    );
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (isPlanRequest(message)) this.#onRequest(message);
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#onClosed();
    });
    panel.webview.html = webviewPage(panel.webview, this.#extensionUri, 'plan', 'Provisioning preview');
    return panel;
  }
}

import * as vscode from 'vscode';
import { isPlanRequest, type PlanMessage, type PlanRequest } from '../../../webview/plan/messages';
import { webviewPage, webviewRoots } from '../../infrastructure/webview';

/** By which VS Code knows the page, also after the window was reloaded. */
export const planViewType = 'ringcentralProvisioning.plan';

/** The page with the plan. One at a time: a second plan takes the place of the first. */
export class PlanPanel {
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

  /** Takes a page that VS Code has kept over a reload of the window. */
  adopt(panel: vscode.WebviewPanel): void {
    panel.webview.options = this.#options();
    this.#panel = this.#listening(panel);
  }

  get isOpen(): boolean {
    return this.#panel !== undefined;
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

  #create(): vscode.WebviewPanel {
    const { Active } = vscode.ViewColumn;
    return this.#listening(
      vscode.window.createWebviewPanel(planViewType, 'Provisioning Preview', Active, this.#options()),
    );
  }

  #options(): vscode.WebviewOptions {
    return { enableScripts: true, localResourceRoots: webviewRoots(this.#extensionUri) };
  }

  #listening(panel: vscode.WebviewPanel): vscode.WebviewPanel {
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

import * as vscode from 'vscode';
import { type EvaluateMessage, type EvaluateRequest, isEvaluateRequest } from '../../../webview/evaluate/messages';
import { webviewPage, webviewRoots } from '../../infrastructure/webview';

/** The page that evaluates an expression. One at a time: the next expression takes the place of the one before. */
export class EvaluatePanel implements vscode.Disposable {
  #panel: vscode.WebviewPanel | undefined;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly onRequest: (request: EvaluateRequest) => void,
  ) {}

  /** Opens the page beside the editor; it asks for what it shows by itself. @returns whether it was open already */
  open(title: string): boolean {
    const wasOpen = this.#panel !== undefined;
    this.#panel ??= this.#create();
    this.#panel.title = title;
    this.#panel.reveal(undefined, false);
    return wasOpen;
  }

  /** Says something to the page; nothing happens when there is none. */
  post(message: EvaluateMessage): void {
    void this.#panel?.webview.postMessage(message);
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #create(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(
      'ringcentralProvisioning.evaluate',
      'Evaluate Expression',
      vscode.ViewColumn.Beside,
      // The values a person has typed are lost with the page; none of them is kept anywhere else.
      { enableScripts: true, retainContextWhenHidden: true, localResourceRoots: webviewRoots(this.extensionUri) },
    );
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (isEvaluateRequest(message)) this.onRequest(message);
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    panel.webview.html = webviewPage(panel.webview, this.extensionUri, 'evaluate', 'Evaluate expression');
    return panel;
  }
}

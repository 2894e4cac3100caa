import * as vscode from 'vscode';
import {
  isReportRequest,
  type ReportMessage,
  type ReportRequest,
  type ReportState,
} from '../../../webview/connection-report/messages';
import { webviewPage, webviewRoots } from '../../infrastructure/webview';

/** The page with the connection report. One at a time: a second test takes the place of the first. */
export class ReportPanel implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #onRequest: (request: Exclude<ReportRequest['type'], 'ready'>) => void;
  #panel: vscode.WebviewPanel | undefined;
  #state: ReportState | undefined;

  constructor(extensionUri: vscode.Uri, onRequest: (request: Exclude<ReportRequest['type'], 'ready'>) => void) {
    this.#extensionUri = extensionUri;
    this.#onRequest = onRequest;
  }

  /** Brings the page to the front, opening it if need be, and shows `state` on it. */
  open(state: ReportState): void {
    this.#panel ??= this.#create();
    this.#panel.reveal(undefined, true);
    this.update(state);
  }

  update(state: ReportState): void {
    this.#state = state;
    this.#post();
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #post(): void {
    if (!this.#panel || !this.#state) return;
    const message: ReportMessage = { type: 'state', state: this.#state };
    void this.#panel.webview.postMessage(message);
  }

  #create(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(
      'ringcentralProvisioning.connectionReport',
      'RingCentral Connection',
      { viewColumn: vscode.ViewColumn.Active, preserveFocus: true },
      { enableScripts: true, localResourceRoots: webviewRoots(this.#extensionUri) },
    );
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (!isReportRequest(message)) return;
      if (message.type === 'ready') this.#post();
      else this.#onRequest(message.type);
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#onRequest('cancel');
    });
    panel.webview.html = webviewPage(panel.webview, this.#extensionUri, 'connection-report', 'RingCentral connection');
    return panel;
  }
}

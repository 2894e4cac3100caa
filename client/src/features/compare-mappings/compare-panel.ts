import * as vscode from 'vscode';
import {
  type CompareMessage,
  type CompareRequest,
  type CompareState,
  isCompareRequest,
} from '../../../webview/compare/messages';
import { webviewPage, webviewRoots } from '../../infrastructure/webview';

/** The page with a comparison. One at a time: the next takes the place of the one before. */
export class ComparePanel implements vscode.Disposable {
  #panel: vscode.WebviewPanel | undefined;
  #state: CompareState | undefined;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly onRequest: (request: Exclude<CompareRequest, { type: 'ready' }>) => void,
    private readonly onClosed: () => void,
  ) {}

  /** Where the page is; undefined while there is none. */
  get column(): vscode.ViewColumn | undefined {
    return this.#panel?.viewColumn;
  }

  /** Brings the page to the front, opening it beside the editor if need be. */
  open(): void {
    this.#panel ??= this.#create();
    this.#panel.reveal(undefined, false);
  }

  /** Shows `state` on the page, where it is. */
  show(state: CompareState): void {
    this.#state = state;
    this.#post();
  }

  /** Says on the page what is being done; null when nothing is. */
  working(text: string | null): void {
    void this.#panel?.webview.postMessage({ type: 'working', text } satisfies CompareMessage);
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #post(): void {
    if (this.#panel === undefined || this.#state === undefined) return;
    const message: CompareMessage = { type: 'state', state: this.#state };
    void this.#panel.webview.postMessage(message);
  }

  #create(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(
      'ringcentralProvisioning.compare',
      'Compare Mapping',
      vscode.window.activeTextEditor === undefined ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside,
      { enableScripts: true, localResourceRoots: webviewRoots(this.extensionUri) },
    );
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (!isCompareRequest(message)) return;
      if (message.type === 'ready') this.#post();
      else this.onRequest(message);
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.onClosed();
    });
    panel.webview.html = webviewPage(panel.webview, this.extensionUri, 'compare', 'Compare mapping');
    return panel;
  }
}

import * as vscode from 'vscode';
import {
  type ExplainMessage,
  type ExplainRequest,
  type ExplainState,
  isExplainRequest,
} from '../../../webview/explain/messages';
import { webviewPage, webviewRoots } from '../../infrastructure/webview';

/** The page with an explanation. One at a time: the next takes the place of the one before. */
export class ExplainPanel implements vscode.Disposable {
  #panel: vscode.WebviewPanel | undefined;
  #state: ExplainState | undefined;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly onRequest: (request: Exclude<ExplainRequest, { type: 'ready' }>) => void,
  ) {}

  /** Where the page is; undefined while there is none. */
  get column(): vscode.ViewColumn | undefined {
    return this.#panel?.viewColumn;
  }

  /** Brings the page to the front, opening it beside the editor if need be, and shows `state` on it. */
  show(state: ExplainState): void {
    this.#state = state;
    const isNew = this.#panel === undefined;
    this.#panel ??= this.#create();
    this.#panel.reveal(undefined, false);
    // A page that is new asks for it once it can show it.
    if (!isNew) this.#post();
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #post(): void {
    if (this.#panel === undefined || this.#state === undefined) return;
    const message: ExplainMessage = { type: 'state', state: this.#state };
    void this.#panel.webview.postMessage(message);
  }

  #create(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(
      'ringcentralProvisioning.explain',
      'Explanation',
      vscode.window.activeTextEditor === undefined ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside,
      { enableScripts: true, localResourceRoots: webviewRoots(this.extensionUri) },
    );
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (!isExplainRequest(message)) return;
      if (message.type === 'ready') this.#post();
      else this.onRequest(message);
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    panel.webview.html = webviewPage(panel.webview, this.extensionUri, 'explain', 'Explanation');
    return panel;
  }
}

import * as vscode from 'vscode';
import { isSnapshotRequest, type SnapshotMessage, type TableAction } from '../../../webview/snapshot/messages';
import { webviewPage, webviewRoots } from '../../infrastructure/webview';
import type { Table } from './tables';

/** So many rows travel in one message: a hundred thousand in one would keep the page from drawing. */
const SLICE = 10_000;

/** The page with a snapshot or a comparison. One at a time: a second one takes the place of the first. */
export class SnapshotPanel implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #onAction: (action: TableAction) => void;
  #panel: vscode.WebviewPanel | undefined;
  #table: Table | undefined;

  constructor(extensionUri: vscode.Uri, onAction: (action: TableAction) => void) {
    this.#extensionUri = extensionUri;
    this.#onAction = onAction;
  }

  /** Brings the page to the front and shows a table on it. */
  show(table: Table, tabTitle: string): void {
    this.#table = table;
    const isNew = this.#panel === undefined;
    this.#panel ??= this.#create();
    this.#panel.title = tabTitle;
    this.#panel.reveal(undefined, false);
    // A page that is new asks for what it shows by itself.
    if (!isNew) this.#send();
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #send(): void {
    if (this.#table === undefined) return;
    const { view, rows } = this.#table;
    this.#post({ type: 'table', view });
    for (let at = 0; at < rows.length; at += SLICE) this.#post({ type: 'rows', rows: rows.slice(at, at + SLICE) });
  }

  #post(message: SnapshotMessage): void {
    void this.#panel?.webview.postMessage(message);
  }

  #create(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(
      'ringcentralProvisioning.snapshot',
      'Account Snapshot',
      vscode.ViewColumn.Active,
      { enableScripts: true, localResourceRoots: webviewRoots(this.#extensionUri) },
    );
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (!isSnapshotRequest(message)) return;
      if (message.type === 'ready') this.#send();
      else this.#onAction(message.action);
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#table = undefined;
    });
    panel.webview.html = webviewPage(panel.webview, this.#extensionUri, 'snapshot', 'Account snapshot');
    return panel;
  }
}

import * as vscode from 'vscode';
import { printable } from '../../../../server/src/provisioning/render/style';
import type { UserDocuments } from '../../../../server/src/provisioning/render/user-documents';

const scheme = 'ringcentral-plan-user';

/** Whom a diff is about. */
interface Person {
  readonly id: string;
  readonly title: string;
}

/** People before and after a plan in VS Code's diff editor: read-only texts in memory, gone when they are closed. */
export class UserDiffs implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changes = new vscode.EventEmitter<vscode.Uri>();
  readonly #registration = vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, this),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#texts.delete(uri.toString())),
  );
  readonly onDidChange = this.#changes.event;

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '"This plan is not kept. Compare again from the plan."\n';
  }

  /** Shows a person before and after beside the page; a diff of the same person that is open shows the new texts. */
  async compare(
    { id, title }: Person,
    { before, after, afterIs }: UserDocuments,
    beside: vscode.ViewColumn | undefined,
  ): Promise<void> {
    const left = this.#put(`${id}/before.json`, before);
    const right = this.#put(`${id}/after.json`, after);
    const says = afterIs === 'asked' ? 'RingCentral now ↔ as asked for' : 'before ↔ after the plan';
    const viewColumn = beside === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
    await vscode.commands.executeCommand('vscode.diff', left, right, `${printable(title)}: ${says}`, {
      viewColumn,
      preview: true,
    });
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changes.dispose();
  }

  #put(path: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme, path: `/${path}` });
    this.#texts.set(uri.toString(), text);
    this.#changes.fire(uri);
    return uri;
  }
}

import * as vscode from 'vscode';
import { MemoryDocuments } from '../../infrastructure/memory-documents';

/** Read-only documents that show a request and its answer. */
export class RequestDocuments implements vscode.Disposable {
  readonly #documents = new MemoryDocuments(
    'ringcentral-request',
    '# This request is not kept. Show it again from its call.\n',
  );

  /** Shows a text beside the editor, under a name; a document of that name that is open shows the new text. */
  async show(name: string, text: string): Promise<void> {
    const document = await vscode.workspace.openTextDocument(this.#documents.put(`${name}.txt`, text));
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  }

  dispose(): void {
    this.#documents.dispose();
  }
}

import * as vscode from 'vscode';
import { printable } from '../../../../server/src/provisioning/render/style';
import type { UserDocuments } from '../../../../server/src/provisioning/render/user-documents';
import { MemoryDocuments } from '../../infrastructure/memory-documents';
import { columnBeside } from '../../infrastructure/reveal';

/** Whom a diff is about. */
interface Person {
  readonly id: string;
  readonly title: string;
}

/** People before and after a plan in VS Code's diff editor. */
export class UserDiffs implements vscode.Disposable {
  readonly #documents = new MemoryDocuments(
    'ringcentral-plan-user',
    '"This plan is not kept. Compare again from the plan."\n',
  );

  /** Shows a person before and after beside the page; a diff of the same person that is open shows the new texts. */
  async compare(
    { id, title }: Person,
    { before, after, afterIs }: UserDocuments,
    page: vscode.ViewColumn | undefined,
  ): Promise<void> {
    const left = this.#documents.put(`${id}/before.json`, before);
    const right = this.#documents.put(`${id}/after.json`, after);
    const says = afterIs === 'asked' ? 'RingCentral now ↔ as asked for' : 'before ↔ after the plan';
    await vscode.commands.executeCommand('vscode.diff', left, right, `${printable(title)}: ${says}`, {
      viewColumn: columnBeside(page),
      preview: true,
    });
  }

  dispose(): void {
    this.#documents.dispose();
  }
}

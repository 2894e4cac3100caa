import * as vscode from 'vscode';
import { compareSnapshots, type SnapshotComparison } from '../../../../server/src/account/snapshot/compare';
import { comparisonAsJson } from '../../../../server/src/account/snapshot/render/compare-json';
import { comparisonAsText } from '../../../../server/src/account/snapshot/render/compare-text';
import type { TableAction } from '../../../webview/snapshot/messages';
import { fenced } from '../../infrastructure/fenced';
import { baseName, folderOf } from '../../infrastructure/files';
import { saveJson } from '../../infrastructure/save-json';
import type { Services } from '../../infrastructure/services';
import { chooseSnapshot, loadSnapshot } from './choose-snapshot';
import { SnapshotPanel } from './snapshot-panel';
import { comparisonTable, snapshotTable } from './tables';

type Current =
  | { readonly kind: 'snapshot'; readonly uri: vscode.Uri }
  | { readonly kind: 'comparison'; readonly uri: vscode.Uri; readonly comparison: SnapshotComparison };

/** What is shown of snapshots, and what can be done with it. */
export class SnapshotSession implements vscode.Disposable {
  readonly #panel: SnapshotPanel;
  #current: Current | undefined;

  constructor({ context }: Services, guarded: (work: () => Promise<void>) => Promise<void>) {
    this.#panel = new SnapshotPanel(context.extensionUri, (action) => void guarded(() => this.#do(action)));
  }

  dispose(): void {
    this.#panel.dispose();
  }

  /** @throws {Error} when the file is no snapshot, saying why */
  async open(given: vscode.Uri | undefined): Promise<void> {
    const uri = given ?? (await chooseSnapshot('Open Snapshot'));
    if (uri === undefined) return;
    const name = baseName(uri);
    const table = snapshotTable(name, await loadSnapshot(uri));
    this.#current = { kind: 'snapshot', uri };
    this.#panel.show(table, `Snapshot: ${name}`);
  }

  /** @throws {Error} when a file is no snapshot, saying why */
  async compare([first, second]: readonly vscode.Uri[]): Promise<void> {
    const before = first ?? (await chooseSnapshot('Compare Snapshots: the Earlier One'));
    if (before === undefined) return;
    const after = second ?? (await chooseSnapshot('Compare Snapshots: the Later One', [before]));
    if (after === undefined) return;
    const comparison = compareSnapshots(await loadSnapshot(before), await loadSnapshot(after));
    this.#current = { kind: 'comparison', uri: after, comparison };
    this.#panel.show(comparisonTable(baseName(before), baseName(after), comparison), 'Snapshots Compared');
  }

  async #do(action: TableAction): Promise<void> {
    const current = this.#current;
    if (current === undefined) return;
    if (action === 'compare') return this.compare([current.uri]);
    if (action === 'openText') {
      await vscode.window.showTextDocument(current.uri, { viewColumn: vscode.ViewColumn.Beside });
      return;
    }
    if (current.kind !== 'comparison') return;
    if (action === 'save')
      return saveJson(comparisonAsJson(current.comparison), 'snapshot-comparison.json', folderOf(current.uri));
    await vscode.env.clipboard.writeText(fenced(comparisonAsText(current.comparison, false)));
    vscode.window.setStatusBarMessage('Comparison copied as Markdown', 3000);
  }
}

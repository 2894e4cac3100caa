import * as vscode from 'vscode';
import { childrenOf } from './package-file-system';
import type { PackageStore } from './package-store';
import { baseName, packagePlaceOf, packageUri } from './package-uri';
import { openDocument } from './read-source';

/** The view in the explorer: the open packages, their connections and parameters. Nodes are the addresses of documents. */
export class PackageTree implements vscode.TreeDataProvider<vscode.Uri>, vscode.Disposable {
  readonly #changes = new vscode.EventEmitter<void>();
  readonly #sources = new Map<string, vscode.Uri>();
  readonly onDidChangeTreeData = this.#changes.event;

  constructor(private readonly store: PackageStore) {
    store.onDidChange(() => this.#changes.fire());
  }

  add(source: vscode.Uri): void {
    this.#sources.set(source.toString(), source);
    this.#changed();
  }

  remove(source: vscode.Uri): void {
    this.#sources.delete(source.toString());
    this.#changed();
  }

  #changed(): void {
    void vscode.commands.executeCommand('setContext', 'ringcentralProvisioning.hasPackages', this.#sources.size > 0);
    this.#changes.fire();
  }

  getChildren(node?: vscode.Uri): Promise<vscode.Uri[]> | vscode.Uri[] {
    return node === undefined
      ? [...this.#sources.values()].map((source) => packageUri(source, ''))
      : this.#inside(node);
  }

  /** A package that cannot be read any more has no children; its documents say why. */
  async #inside(node: vscode.Uri): Promise<vscode.Uri[]> {
    const { source, path } = packagePlaceOf(node);
    const opened = await this.store.get(source).catch(() => undefined);
    if (opened === undefined) return [];
    return [...childrenOf(opened.files, path).keys()].map((name) => vscode.Uri.joinPath(node, name));
  }

  getParent(node: vscode.Uri): vscode.Uri | undefined {
    return packagePlaceOf(node).path === '' ? undefined : vscode.Uri.joinPath(node, '..');
  }

  async getTreeItem(node: vscode.Uri): Promise<vscode.TreeItem> {
    const { source, path } = packagePlaceOf(node);
    const opened = await this.store.get(source).catch(() => undefined);
    const item = new vscode.TreeItem(node, vscode.TreeItemCollapsibleState.Expanded);
    item.id = node.toString();
    if (path === '') {
      item.contextValue = 'package';
      item.iconPath = new vscode.ThemeIcon('package');
      item.description = describe(source, opened?.content.isArchive);
      item.tooltip = source.fsPath;
    } else if (opened?.files.has(path)) {
      item.collapsibleState = vscode.TreeItemCollapsibleState.None;
      item.command = { command: 'vscode.open', title: 'Open', arguments: [node] };
    }
    return item;
  }

  dispose(): void {
    this.#changes.dispose();
  }
}

function describe(source: vscode.Uri, isArchive: boolean | undefined): string {
  if (isArchive === undefined) return 'cannot be read';
  if (isArchive) return 'read-only';
  return openDocument(source)?.isDirty
    ? 'not saved'
    : vscode.workspace.asRelativePath(source).replace(baseName(source), '');
}

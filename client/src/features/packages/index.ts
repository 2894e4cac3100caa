import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import type { Services } from '../../infrastructure/services';
import { chooseSource } from './choose-source';
import { extractConnector } from './extract';
import { packIntoPackage } from './pack';
import { PackageFileSystem } from './package-file-system';
import { PackageStore } from './package-store';
import { PackageTree } from './package-tree';
import { packagePlaceOf, packageScheme, packageUri } from './package-uri';
import { UnreadablePackage } from './read-source';

const view = 'ringcentralProvisioning.packages';

/**
 * Transport packages of Saviynt: opened as folders with one document per parameter, extracted to files, and packed again.
 */
export function packagesFeature({ log, server }: Services): vscode.Disposable {
  const store = new PackageStore();
  const tree = new PackageTree(store);
  const treeView = vscode.window.createTreeView(view, { treeDataProvider: tree, showCollapseAll: true });

  async function open(argument: unknown): Promise<void> {
    const source = await chooseSource(argument);
    if (source === undefined) return;
    const { files, content } = await store.get(source);
    tree.add(source);
    if (content.faults[0] !== undefined) void vscode.window.showWarningMessage(content.faults[0]);
    const paths = [...files.values()].filter(({ kind }) => kind === 'parameter').map(({ path }) => path);
    const first = paths.find((path) => path.endsWith('/CreateAccountJSON.json')) ?? paths[0];
    // The view may be hidden by the person; the document opens all the same.
    await Promise.resolve(treeView.reveal(packageUri(source, first ?? ''))).catch((error: unknown) =>
      log.debug(String(error)),
    );
    if (first !== undefined) await vscode.window.showTextDocument(packageUri(source, first), { preview: false });
  }

  function close(node: unknown): void {
    if (!(node instanceof vscode.Uri)) return;
    const { source } = packagePlaceOf(node);
    tree.remove(source);
    store.close(source);
  }

  /** VS Code tells the server of changed files inside the workspace only. */
  function tellServer(events: readonly vscode.FileChangeEvent[]): void {
    if (server.client.state !== State.Running) return;
    const changes = events.map(({ uri, type }) => ({ uri: server.client.code2ProtocolConverter.asUri(uri), type }));
    void server.client.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  const guarded =
    (run: (...args: unknown[]) => Promise<void>) =>
    async (...args: unknown[]): Promise<void> => {
      try {
        await run(...args);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (!(error instanceof UnreadablePackage)) log.error(error instanceof Error ? error : message);
        void vscode.window.showErrorMessage(log.clean(message));
      }
    };

  return vscode.Disposable.from(
    store,
    tree,
    treeView,
    store.onDidChange(tellServer),
    vscode.workspace.registerFileSystemProvider(packageScheme, new PackageFileSystem(store), { isCaseSensitive: true }),
    vscode.commands.registerCommand('ringcentralProvisioning.openPackage', guarded(open)),
    vscode.commands.registerCommand('ringcentralProvisioning.closePackage', close),
    vscode.commands.registerCommand(
      'ringcentralProvisioning.extractConnector',
      guarded((file, target) => extractConnector(file, Array.isArray(target) ? undefined : target)),
    ),
    vscode.commands.registerCommand(
      'ringcentralProvisioning.packFolder',
      // The explorer passes the selection as a second argument, which is no place to write to.
      guarded((folder, target) => packIntoPackage(log, folder, Array.isArray(target) ? undefined : target)),
    ),
  );
}

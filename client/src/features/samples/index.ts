import * as vscode from 'vscode';
import type { Services } from '../../infrastructure/services';

/**
 * Opens a copy of the sample workspace, so that a newcomer may change everything in it and an update of the extension
 * takes nothing away.
 */
export function samplesFeature({ context }: Services): vscode.Disposable {
  const original = vscode.Uri.joinPath(context.extensionUri, 'samples');
  const copy = vscode.Uri.joinPath(context.globalStorageUri, 'samples');

  return vscode.commands.registerCommand('ringcentralProvisioning.openSamples', async () => {
    if (await exists(copy)) {
      const asLeft = { label: 'Open it as you left it' };
      const afresh = { label: 'Start afresh', detail: 'Your changes to the sample files are lost.' };
      const choice = await vscode.window.showQuickPick([asLeft, afresh], { title: 'You have a sample workspace' });
      if (choice === undefined) return;
      if (choice === afresh) await vscode.workspace.fs.delete(copy, { recursive: true, useTrash: false });
    }
    if (!(await exists(copy))) {
      await vscode.workspace.fs.createDirectory(context.globalStorageUri);
      await vscode.workspace.fs.copy(original, copy);
    }
    await vscode.commands.executeCommand('vscode.openFolder', copy, { forceNewWindow: true });
  });
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

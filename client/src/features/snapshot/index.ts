import * as vscode from 'vscode';
import type { Services } from '../../infrastructure/services';
import type { ConnectionOffer } from '../../inputs/account/choose-connection';
import { looksLikeSnapshot } from '../../inputs/looks-like';
import { readFileArguments, readSaveArguments } from './arguments';
import type { SnapshotSession } from './session';

/** The users of an account in a file: saved, shown as a table, and two of them compared. Reads, and changes no account. */
export function snapshotFeature(services: Services, offers: readonly ConnectionOffer[]): vscode.Disposable {
  let session: SnapshotSession | undefined;

  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const { log } = services;
      log.error(error instanceof Error ? error : String(error));
      void vscode.window.showErrorMessage(log.clean(error instanceof Error ? error.message : String(error)));
    }
  }

  async function opened(): Promise<SnapshotSession> {
    // Loaded by the first snapshot, not by opening a JSON file.
    const module = await import('./session');
    session ??= new module.SnapshotSession(services, guarded);
    return session;
  }

  const open = (uri: vscode.Uri | undefined) => guarded(async () => (await opened()).open(uri));
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('ringcentralProvisioning.saveSnapshot', (argument: unknown) =>
      guarded(async () => {
        const { saveAccount } = await import('./save-command');
        await saveAccount(services, offers, readSaveArguments(argument), {
          open: (uri) => void open(uri),
          guarded,
        });
      }),
    ),
    registerCommand('ringcentralProvisioning.openSnapshot', (...given: readonly unknown[]) =>
      open(urisOf(given)[0] ?? activeSnapshot()),
    ),
    registerCommand('ringcentralProvisioning.compareSnapshots', (...given: readonly unknown[]) =>
      guarded(async () => (await opened()).compare(urisOf(given))),
    ),
    { dispose: () => session?.dispose() },
  );
}

function urisOf(given: readonly unknown[]): readonly vscode.Uri[] {
  return readFileArguments(...given).map((text) => vscode.Uri.parse(text, true));
}

/** The file in the editor, when it is a snapshot. */
function activeSnapshot(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document !== undefined && looksLikeSnapshot(document.getText(new vscode.Range(0, 0, 20, 0)))
    ? document.uri
    : undefined;
}

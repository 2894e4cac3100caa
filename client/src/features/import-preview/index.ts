import * as vscode from 'vscode';
import type { Services } from '../../infrastructure/services';
import type { ConnectionOffer } from '../../inputs/account/choose-connection';
import { readImportArguments } from './arguments';
import type { ImportSession } from './session';

/**
 * Shows what Saviynt's account import would read and which accounts it would mark inactive or suspend. Reads, and sends
 * nothing that changes anything.
 */
export function importPreviewFeature(services: Services, offers: readonly ConnectionOffer[]): vscode.Disposable {
  let session: ImportSession | undefined;
  const command = vscode.commands.registerCommand(
    'ringcentralProvisioning.previewImport',
    async (argument: unknown) => {
      if (session === undefined) {
        // The engine is loaded by the first preview, not by opening a JSON file.
        const module = await import('./session');
        session ??= new module.ImportSession(services, offers);
      }
      await session.run(readImportArguments(argument));
    },
  );
  return vscode.Disposable.from(command, { dispose: () => session?.dispose() });
}

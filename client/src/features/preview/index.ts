import * as vscode from 'vscode';
import type { Services } from '../../infrastructure/services';
import type { ConnectionOffer } from '../../inputs/account/choose-connection';
import { readPreviewArguments } from '../../inputs/preview-arguments';
import type { PreviewSession } from './session';

/**
 * Shows what provisioning would do: per person the action, the requests, before and after, and the answers to expect.
 * Reads, and sends nothing that changes anything.
 */
export function previewFeature(services: Services, offers: readonly ConnectionOffer[]): vscode.Disposable {
  let session: PreviewSession | undefined;
  const command = vscode.commands.registerCommand(
    'ringcentralProvisioning.previewProvisioning',
    async (argument: unknown) => {
      if (session === undefined) {
        // The engine is loaded by the first preview, not by opening a JSON file.
        const module = await import('./session');
        session ??= new module.PreviewSession(services, offers);
      }
      await session.run(readPreviewArguments(argument));
    },
  );
  return vscode.Disposable.from(command, { dispose: () => session?.dispose() });
}

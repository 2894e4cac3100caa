import * as vscode from 'vscode';
import type { Services } from '../../infrastructure/services';
import type { ConnectionOffer } from '../../inputs/account/choose-connection';
import { readPreviewArguments } from '../../inputs/preview-arguments';
import { forgetChoices } from '../../inputs/preview-choices/kept-choices';
import { planViewType } from './plan-panel';
import type { PreviewSession } from './session';
import { announcePlanFiles, showInPlan } from './show-in-plan';

/**
 * Shows what provisioning would do: per person the action, the requests, before and after, and the answers to expect.
 * Reads, and sends nothing that changes anything.
 *
 * @param onChoice told when people and account of a mapping are remembered or forgotten
 */
export function previewFeature(
  services: Services,
  offers: readonly ConnectionOffer[],
  onChoice: () => void = () => {},
): vscode.Disposable {
  let session: PreviewSession | undefined;
  const opened = async () => {
    // The engine is loaded by the first preview, not by opening a JSON file.
    const module = await import('./session');
    session ??= new module.PreviewSession(services, offers, announcePlanFiles);
    return session;
  };
  const command = vscode.commands.registerCommand(
    'ringcentralProvisioning.previewProvisioning',
    async (argument: unknown) => {
      await (await opened()).run(readPreviewArguments(argument));
      onChoice();
    },
  );
  const earlier = vscode.commands.registerCommand(
    'ringcentralProvisioning.compareWithEarlierSnapshot',
    async (argument: unknown) => {
      await (await opened()).compareWithEarlier(readPreviewArguments(argument));
      onChoice();
    },
  );
  const reload = vscode.window.registerWebviewPanelSerializer(planViewType, {
    deserializeWebviewPanel: async (panel) => (await opened()).restore(panel),
  });
  const forget = vscode.commands.registerCommand('ringcentralProvisioning.forgetPreviewChoices', async () => {
    const count = await forgetChoices(services.context.workspaceState);
    void vscode.window.showInformationMessage(
      count === 0
        ? 'No people or account was remembered for a preview in this workspace.'
        : `People and account of ${count === 1 ? 'one mapping are' : `${count} mappings are`} forgotten. The next preview asks.`,
    );
    onChoice();
  });
  const fromMapping = showInPlan(services, () => session);
  return vscode.Disposable.from(command, earlier, reload, forget, fromMapping, { dispose: () => session?.dispose() });
}

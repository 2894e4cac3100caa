import * as vscode from 'vscode';
import {
  type ExpressionPlaceParams,
  type UnmappedTargetInfo,
  unmappedTargetsMethod,
} from '../../../../server/src/lsp/protocol';
import type { Services } from '../../infrastructure/services';

/** Asks which attribute gets a mapping. @returns undefined when there is none to choose, and the person was told, or they leave */
export async function chooseTarget(
  server: Services['server'],
  place: ExpressionPlaceParams,
): Promise<UnmappedTargetInfo | undefined> {
  const targets = await server.client.sendRequest<readonly UnmappedTargetInfo[] | null>(unmappedTargetsMethod, place);
  if (targets === null || targets.length === 0) {
    const message =
      targets === null
        ? 'A mapping is added to an object mapping of a synchronization schema of Entra. Put the cursor inside one.'
        : 'Every attribute of the target that the schema defines is mapped already.';
    void vscode.window.showInformationMessage(message);
    return undefined;
  }
  const items = targets.map((target) => ({
    label: target.name,
    description: target.type,
    detail: target.documentation,
    target,
  }));
  const options = {
    title: 'Add Attribute Mapping',
    placeHolder: 'Which attribute of the target? Those without a mapping are listed.',
    matchOnDescription: true,
  };
  return (await vscode.window.showQuickPick(items, options))?.target;
}

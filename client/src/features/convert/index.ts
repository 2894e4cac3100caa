import * as vscode from 'vscode';
import { encodeAdministrator } from './encode-administrator';

/**
 * Writes the mapping of the open file for another provider, with a report; and the administrator's e-mail address in the
 * form JumpCloud wants. Nothing is saved and nothing leaves the machine.
 */
export function convertFeature(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('ringcentralProvisioning.convertMapping', async (argument: unknown) => {
      // The engines of all languages are read by the first conversion, not by opening a JSON file.
      const { convertMappingOf } = await import('./convert-mapping');
      await convertMappingOf(argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri);
    }),
    vscode.commands.registerCommand('ringcentralProvisioning.encodeAdministrator', encodeAdministrator),
  );
}

import * as vscode from 'vscode';

/** Writes a RingCentral connector for Saviynt to start from, into a folder the person chooses. Nothing is sent anywhere. */
export function newConnectorFeature(): vscode.Disposable {
  return vscode.commands.registerCommand('ringcentralProvisioning.newConnector', async () => {
    // Loaded by its first use, not by opening a JSON file.
    const { newConnector } = await import('./new-connector');
    await newConnector();
  });
}

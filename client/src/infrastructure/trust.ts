import * as vscode from 'vscode';

/**
 * Nothing of ours connects anywhere from an untrusted workspace.
 *
 * @param what what would have happened, to begin the sentence with, e.g. `Testing a connection`
 * @returns whether the workspace is trusted; if not, the person has been told
 */
export function isTrusted(what: string): boolean {
  if (vscode.workspace.isTrusted) return true;
  const manage = 'Manage Workspace Trust';
  const message = `${what} needs a trusted workspace. This one is in Restricted Mode, so nothing was sent.`;
  void vscode.window.showWarningMessage(message, manage).then((choice) => {
    if (choice === manage) void vscode.commands.executeCommand('workbench.trust.manage');
  });
  return false;
}

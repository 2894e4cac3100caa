import * as vscode from 'vscode';

/** The account a simulator begins with. */
export interface Seed {
  readonly name: string;
  readonly text: string;
}

/**
 * `account.json` at the root of the workspace when there is one, so that a team can simulate an account like its own;
 * otherwise the fictional company of the samples.
 */
export async function findSeed(extensionUri: vscode.Uri): Promise<Seed> {
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const text = await read(vscode.Uri.joinPath(folder.uri, 'account.json'));
    if (text?.includes('"ringcentral-account/')) return { name: 'account.json', text };
  }
  const sample = vscode.Uri.joinPath(extensionUri, 'samples/account.json');
  const text = await read(sample);
  if (text === undefined) throw new Error(`${sample.fsPath} is missing from the extension.`);
  return { name: 'the sample account', text };
}

async function read(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

import * as vscode from 'vscode';
import { baseName } from '../../infrastructure/files';
import { findSnapshots } from './choose-account';

/** What somebody chose: a snapshot, or none. */
export interface EarlierChoice {
  readonly uri: vscode.Uri | undefined;
}

/**
 * Asks for an earlier snapshot of an account: files near the mapping, any other, or none where one is chosen.
 * @param except the snapshot that is planned against
 * @returns undefined when the person leaves
 */
export async function chooseEarlierSnapshot(
  near: vscode.Uri,
  { except, current }: { readonly except: vscode.Uri | undefined; readonly current: vscode.Uri | undefined },
): Promise<EarlierChoice | undefined> {
  const found = (await findSnapshots(near)).filter((uri) => uri.toString() !== except?.toString());
  const items: readonly (vscode.QuickPickItem & { readonly choose: () => Promise<EarlierChoice | undefined> })[] = [
    ...found.map((uri) => ({
      label: baseName(uri),
      description: vscode.workspace.asRelativePath(uri),
      choose: async () => ({ uri }),
    })),
    ...(current === undefined
      ? []
      : [
          {
            label: 'None',
            detail: 'The account is not compared with an earlier snapshot.',
            choose: async () => ({ uri: undefined }),
          },
        ]),
    { label: 'Another file…', choose: openDialog },
  ];
  const options = {
    title: 'Preview Provisioning: Earlier Snapshot',
    placeHolder: 'Since when? An earlier snapshot of the same account shows what others changed in it.',
    matchOnDescription: true,
  };
  return (await vscode.window.showQuickPick(items, options))?.choose();
}

async function openDialog(): Promise<EarlierChoice | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: 'Earlier snapshot of the account',
    openLabel: 'Compare with this',
    filters: { 'Account snapshot': ['json'] },
  });
  return chosen?.[0] && { uri: chosen[0] };
}

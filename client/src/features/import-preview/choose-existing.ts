import * as vscode from 'vscode';

type Item = vscode.QuickPickItem & { readonly isFile: boolean };

/**
 * Asks which accounts Saviynt has before the import.
 * @returns a file, `account` for everybody in the account, or undefined when the question was left
 */
export async function chooseExisting(): Promise<vscode.Uri | 'account' | undefined> {
  const items: readonly Item[] = [
    { label: 'Everybody in the account', detail: 'As after an import that read all of it.', isFile: false },
    {
      label: 'A file…',
      detail: 'CSV or JSON with accountID, name and status, as exported from Saviynt.',
      isFile: true,
    },
  ];
  const options = { title: 'Preview Import: Accounts in Saviynt', placeHolder: 'Which accounts does Saviynt have?' };
  const item = await vscode.window.showQuickPick(items, options);
  if (item === undefined) return undefined;
  if (!item.isFile) return 'account';
  const chosen = await vscode.window.showOpenDialog({
    title: 'Accounts in Saviynt',
    openLabel: 'Use these accounts',
    filters: { Accounts: ['csv', 'json'] },
  });
  return chosen?.[0];
}

import * as vscode from 'vscode';
import { baseName, foldersAround, listFiles, probeText } from '../../infrastructure/files';
import { looksLikePeople } from '../looks-like';

const key = 'preview.people';

/** The sample file that was chosen last in this workspace, if it is still there. */
export async function rememberedPeople(memento: vscode.Memento): Promise<vscode.Uri | undefined> {
  const text = memento.get<string>(key);
  if (text === undefined) return undefined;
  const uri = vscode.Uri.parse(text, true);
  try {
    await vscode.workspace.fs.stat(uri);
    return uri;
  } catch {
    return undefined;
  }
}

/** Keeps the place of the sample file for this workspace; never what is in it. */
export async function rememberPeople(memento: vscode.Memento, uri: vscode.Uri): Promise<void> {
  await memento.update(key, uri.toString());
}

/** The words of the question, which differ by what the people are for. */
export interface PeopleQuestion {
  readonly title: string;
  /** On the button of the dialog that opens a file. */
  readonly openLabel: string;
}

const forPreview: PeopleQuestion = { title: 'Preview Provisioning: People', openLabel: 'Preview with these' };

/** Asks for the sample people: files near the connector that hold some, or any other. @returns undefined on leaving */
export async function choosePeople(
  near: vscode.Uri,
  { title, openLabel }: PeopleQuestion = forPreview,
): Promise<vscode.Uri | undefined> {
  const found = await findPeople(near);
  if (found.length === 0) return openDialog(openLabel);
  const items = [
    ...found.map((uri) => ({ label: baseName(uri), description: vscode.workspace.asRelativePath(uri), uri })),
    { label: '', kind: vscode.QuickPickItemKind.Separator, uri: undefined },
    { label: 'Another file…', description: "CSV or JSON with Saviynt's property names", uri: undefined },
  ];
  const options = {
    title,
    placeHolder: 'Which people? The file stays on this machine.',
  };
  const item = await vscode.window.showQuickPick(items, options);
  return item === undefined ? undefined : (item.uri ?? openDialog(openLabel));
}

async function findPeople(near: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const lists = await Promise.all(foldersAround(near).map((folder) => listFiles(folder, /\.(csv|json)$/i)));
  const checked = await Promise.all(
    lists.flat().map(async (uri) => {
      const text = await probeText(uri);
      return text !== undefined && looksLikePeople(baseName(uri), text) ? uri : undefined;
    }),
  );
  return checked.filter((uri) => uri !== undefined);
}

async function openDialog(openLabel: string): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: "Sample people: CSV or JSON with Saviynt's property names",
    openLabel,
    filters: { 'Sample people': ['csv', 'json', 'jsonl', 'ndjson', 'tsv'], 'All files': ['*'] },
  });
  return chosen?.[0];
}

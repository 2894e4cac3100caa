import * as vscode from 'vscode';
import { looksLikeLog } from '../../../../server/src/provisioning/explain-log/looks-like-log';
import { readText } from '../../infrastructure/files';

/** What is to be explained. */
export interface ChosenText {
  readonly text: string;
  /** Of a text that is in a file or an editor. */
  readonly uri?: vscode.Uri;
}

interface Choice extends vscode.QuickPickItem {
  take(): Promise<ChosenText | undefined>;
}

/** The log in front, or what the person chooses; undefined when they leave it. */
export async function chooseText(ask: boolean): Promise<ChosenText | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (!ask && document !== undefined && looksLikeLog(document.getText())) return ofDocument(document);
  const chosen = await vscode.window.showQuickPick(choices(document), {
    title: 'Explain',
    placeHolder: 'A provisioning log of Entra, Okta or JumpCloud, or the text of an error',
  });
  return chosen?.take();
}

/** The text of an editor, saved or not. */
export function ofDocument(document: vscode.TextDocument): ChosenText {
  return { text: document.getText(), uri: document.uri };
}

function choices(document: vscode.TextDocument | undefined): readonly Choice[] {
  const selection = vscode.window.activeTextEditor?.selection;
  const selected = selection === undefined || selection.isEmpty ? undefined : document?.getText(selection);
  const found: Choice[] = [
    { label: '$(edit) Enter an error…', description: 'its text, code, HTTP status or JSON body', take: enter },
    {
      label: '$(clippy) Paste from the clipboard',
      take: async () => ({ text: await vscode.env.clipboard.readText() }),
    },
    { label: '$(folder-opened) Choose a log file…', take: chooseFile },
  ];
  if (document !== undefined)
    found.unshift({
      label: `$(file) ${vscode.workspace.asRelativePath(document.uri)}`,
      description: 'the document in front',
      take: async () => ofDocument(document),
    });
  if (selected !== undefined)
    found.unshift({ label: '$(selection) The selected text', take: async () => ({ text: selected }) });
  return found;
}

async function enter(): Promise<ChosenText | undefined> {
  const text = await vscode.window.showInputBox({
    title: 'Explain an Error',
    prompt: 'Its text, a code such as CMN-101 or EntryConflict, an HTTP status, or the whole JSON body',
    placeHolder: 'License limit has been reached.',
  });
  return text === undefined ? undefined : { text };
}

async function chooseFile(): Promise<ChosenText | undefined> {
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: 'Provisioning Log',
      filters: { Logs: ['json', 'jsonl', 'ndjson', 'txt', 'log'] },
    })) ?? [];
  return uri === undefined ? undefined : { text: await readText(uri), uri };
}

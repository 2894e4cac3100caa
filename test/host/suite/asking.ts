import type * as vscode from 'vscode';
import { revert, typeAfter, typeText } from './editing';
import { eventually } from './open-sample';
import { page, repeatedly } from './page';

/** Asking the editor for something: completions and fixes, the way a person does. */

interface Completion {
  /** The first text of this kind is where the cursor goes. */
  readonly after: string;
  readonly typed: string;
  /** How the entry begins that is chosen, upper and lower case as it is. */
  readonly label: string;
  /** What the document contains once it was taken. */
  readonly expected: string;
}

/** The entry of the list of completions that Enter would take. */
export const suggestion = (label: string): string =>
  `.suggest-widget.visible .monaco-list-row.focused[aria-label^="${label}"]`;

/** Types, waits for a completion to be in front, and takes it. */
export async function complete(editor: vscode.TextEditor, wanted: Completion): Promise<void> {
  await repeatedly(`The completion ${wanted.label}`, async () => {
    await typeText(editor, wanted.after, wanted.typed);
    await waitForSuggestion(wanted.label);
    await page.press('Enter');
    await eventually(wanted.expected, () => editor.document.getText().includes(wanted.expected), 5);
  });
  await page.press('Escape');
}

/** The list comes at a key or is asked for. */
async function waitForSuggestion(label: string): Promise<void> {
  let isAsked = false;
  const ask = async () => {
    if (isAsked) await page.press('Control+Space');
    isAsked = true;
  };
  await page.untilShown(ask, suggestion(label), 5000);
}

/** Chooses a fix from the light bulb behind the first `at`; `isDone` says that it was applied. */
export async function chooseFix(
  editor: vscode.TextEditor,
  at: string,
  title: string,
  isDone: (text: string) => boolean,
): Promise<void> {
  const { document } = editor;
  const entry = `.action-widget >> text="${title}"`;
  await repeatedly(`The fix "${title}"`, async () => {
    await revert(document);
    const ask = async () => {
      await typeAfter(editor, at);
      await page.press('Control+.');
    };
    await page.untilShown(ask, entry);
    await page.click(entry, 5000);
    await eventually(`The fix "${title}"`, () => isDone(document.getText()), 10);
  });
}

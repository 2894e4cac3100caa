import * as vscode from 'vscode';
import { administratorForms } from '../../../../server/src/knowledge/jumpcloud/administrator';

const TITLE = "Encode Administrator E-mail for JumpCloud's RingCentral Connector";

/** Asks for the address and copies the form that is chosen. The address is kept nowhere. */
export async function encodeAdministrator(): Promise<void> {
  const address = await vscode.window.showInputBox({
    title: TITLE,
    prompt: 'The address that your JumpCloud account and your RingCentral administrator share, plain or encoded.',
    placeHolder: 'dana.reyes+sso@example.com',
    validateInput: (text) =>
      text === '' || administratorForms(text) !== undefined ? undefined : 'This is no e-mail address.',
  });
  const forms = address === undefined ? undefined : administratorForms(address);
  if (forms === undefined) return;
  const chosen = await vscode.window.showQuickPick(
    [
      {
        label: forms.single,
        description: 'URL-encoded once',
        detail: "What the words of JumpCloud's guide ask for. Try it first.",
      },
      {
        label: forms.printed,
        description: 'as the guide prints its example',
        detail: 'Its at sign is encoded twice. Which of the two works is not known.',
      },
    ],
    { title: TITLE, placeHolder: 'Which form is to be copied?' },
  );
  if (chosen === undefined) return;
  await vscode.env.clipboard.writeText(chosen.label);
  void vscode.window.showInformationMessage(
    `Copied ${chosen.label}. Paste it where JumpCloud asks for the administrator.`,
  );
}

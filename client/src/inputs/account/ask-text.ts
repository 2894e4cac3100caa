import * as vscode from 'vscode';

export interface TextQuestion {
  readonly title: string;
  readonly step?: number;
  readonly totalSteps?: number;
  readonly prompt: string;
  readonly value?: string;
  readonly placeholder?: string;
  /** Shown as dots. */
  readonly isSecret?: boolean;
  /** What is wrong with the text; undefined when nothing is. */
  readonly check?: (text: string) => string | undefined;
  /** A button that copies something the person needs elsewhere to answer. */
  readonly copies?: { readonly text: string; readonly tooltip: string };
}

/**
 * Asks for a line of text. Focus may go elsewhere in between: credentials are copied from another window.
 * @returns the text without blanks around it; undefined when the person leaves
 */
export function askText(question: TextQuestion): Promise<string | undefined> {
  const input = vscode.window.createInputBox();
  input.title = question.title;
  input.step = question.step;
  input.totalSteps = question.totalSteps;
  input.prompt = question.prompt;
  input.placeholder = question.placeholder;
  input.value = question.value ?? '';
  input.password = question.isSecret === true;
  input.ignoreFocusOut = true;
  const { copies, check } = question;
  if (copies !== undefined) input.buttons = [{ iconPath: new vscode.ThemeIcon('copy'), tooltip: copies.tooltip }];
  return new Promise((resolve) => {
    input.onDidTriggerButton(async () => {
      if (copies === undefined) return;
      await vscode.env.clipboard.writeText(copies.text);
      vscode.window.setStatusBarMessage('Copied', 3000);
    });
    input.onDidChangeValue((value) => {
      // Nothing is wrong with a box that has not been filled yet.
      input.validationMessage = value.trim() === '' ? undefined : check?.(value);
    });
    input.onDidAccept(() => {
      input.validationMessage = check?.(input.value);
      if (input.validationMessage !== undefined) return;
      resolve(input.value.trim());
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

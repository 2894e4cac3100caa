import * as vscode from 'vscode';

/** The person went a step back. */
export const BACK = Symbol('back');

export interface Step {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
  readonly placeholder: string;
}

/**
 * One step of several: a list to choose one entry of, or some.
 * @param picked the entry the cursor stands on, or those that are ticked
 * @returns what was chosen, `BACK`, or undefined when the person leaves
 */
export function ask<T extends vscode.QuickPickItem>(
  step: Step,
  items: readonly T[],
  picked: readonly T[],
  several: boolean,
): Promise<readonly T[] | typeof BACK | undefined> {
  const pick = vscode.window.createQuickPick<T>();
  pick.title = step.title;
  pick.step = step.step;
  pick.totalSteps = step.totalSteps;
  pick.placeholder = step.placeholder;
  pick.ignoreFocusOut = true;
  pick.canSelectMany = several;
  pick.buttons = step.step > 1 ? [vscode.QuickInputButtons.Back] : [];
  pick.items = items;
  if (several) pick.selectedItems = picked;
  else pick.activeItems = picked;
  return new Promise((resolve) => {
    pick.onDidTriggerButton(() => resolve(BACK));
    pick.onDidAccept(() => resolve([...pick.selectedItems]));
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  }).finally(() => pick.dispose()) as Promise<readonly T[] | typeof BACK | undefined>;
}

import { equal } from 'node:assert/strict';
import { renameSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, rangeOf } from './editing';
import { pageTest } from './harness';
import { openSample, samplePath } from './open-sample';
import { page } from './page';

/** The expectations of a project file in the Test Explorer. */

const row = (name: string, state: string) =>
  `.test-explorer .monaco-list-row[aria-label*="${name}"][aria-label*="${state}"]`;

/** What VS Code writes behind the line of the open file that a failed test points at. */
const difference = '.editor-instance .test-error-content-widget:has-text("Belmont")';

/** The project of the samples whose expectations fail: it is put away, so that what fails here is what the test makes fail. */
const broken = samplePath('project-broken/ringcentral-provisioning.json');
const putAway = `${broken}.away`;

/** Whether the editor saves before a test run is the person's choice; here the text stays unsaved. */
async function withoutSaving(body: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('testing');
  renameSync(broken, putAway);
  await settings.update('saveBeforeTest', false, true);
  await vscode.commands.executeCommand('workbench.view.testing.focus');
  try {
    await page.waitFor('.test-explorer .monaco-list-row[aria-label*="ringcentral-provisioning.json"]');
    await page.waitForNone('.test-explorer .monaco-list-row:has-text("project-broken/")');
    await body();
  } finally {
    await vscode.commands.executeCommand('testing.stopContinuousRun');
    renameSync(putAway, broken);
    await closeAll();
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('workbench.view.explorer');
    await settings.update('saveBeforeTest', undefined, true);
  }
}

async function replace(document: vscode.TextDocument, text: string, other: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, text), other);
  await vscode.workspace.applyEdit(edit);
}

pageTest('expectations run in the Test Explorer, and one that fails points at the line of the mapping', () =>
  withoutSaving(async () => {
    await vscode.commands.executeCommand('testing.runAll');
    await page.waitFor(row('ringcentral-provisioning.json', 'Passed'), 60_000);

    const editor = await openSample('okta/ringcentral.profile-mapping.json');
    const { document } = editor;
    await replace(document, 'user.zipCode', 'user.city');
    const line = rangeOf(document, 'user.city', 1);
    editor.revealRange(line, vscode.TextEditorRevealType.InCenter);
    await vscode.commands.executeCommand('testing.runAll');
    // Behind the line of the mapping, although the test stands in the project file.
    await page.waitFor(difference, 60_000);
    equal(document.isDirty, true, 'the run took the text of the editor');
    await page.click('.test-output-peek-tree .monaco-list-row:has-text("zip is 94002")');
    await page.waitFor('.monaco-diff-editor:visible');
    await page.screenshot('expectations');
  }),
);

pageTest('a continuous run follows the text of the mapping', () =>
  withoutSaving(async () => {
    const editor = await openSample('okta/ringcentral.profile-mapping.json');
    const { document } = editor;
    await vscode.commands.executeCommand('testing.startContinuousRun');
    await page.waitFor(row('ringcentral-provisioning.json', 'Passed'), 60_000);
    await replace(document, 'user.zipCode', 'user.city');
    editor.revealRange(rangeOf(document, 'user.city', 1), vscode.TextEditorRevealType.InCenter);
    await page.waitFor(difference, 60_000);
  }),
);

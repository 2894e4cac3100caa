import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll } from './editing';
import { pageTest } from './harness';
import { samplePath } from './open-sample';
import { page } from './page';

/** Project files in folders of their own. */

/** The row of a folder's project file; its state is read from its symbol, because the name for screen readers comes later. */
const row = (folder: string, state?: 'passed' | 'error') =>
  `.test-explorer .monaco-list-row:has-text("${folder}/")${state === undefined ? '' : `:has(.codicon-testing-${state}-icon)`}`;

/** A project file of one mapping with one expectation. */
function projectText(): string {
  return JSON.stringify({
    ringcentralProvisioning: 1,
    mappings: [
      {
        name: 'Nested',
        mapping: 'mapping',
        people: 'people.csv',
        account: 'account.json',
        expectations: [{ name: 'the new hire', person: 'ada.obi@northwind.example', action: 'create' }],
      },
    ],
  });
}

/** With a folder that has a project file, a connector, people and an account. */
async function withProject(folder: string, body: (file: string) => Promise<void>): Promise<void> {
  const path = samplePath(folder);
  const file = samplePath(`${folder}/ringcentral-provisioning.json`);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path);
  cpSync(samplePath('ringcentral'), samplePath(`${folder}/mapping`), { recursive: true });
  cpSync(samplePath('users.csv'), samplePath(`${folder}/people.csv`));
  cpSync(samplePath('account.json'), samplePath(`${folder}/account.json`));
  writeFileSync(file, projectText());
  const settings = vscode.workspace.getConfiguration('testing');
  await settings.update('automaticallyOpenPeekView', 'never', true);
  await vscode.commands.executeCommand('workbench.view.testing.focus');
  try {
    await body(file);
  } finally {
    await vscode.commands.executeCommand('testing.cancelRun');
    await vscode.commands.executeCommand('testing.clearTestResults');
    await page.press('Escape');
    rmSync(path, { recursive: true, force: true });
    await settings.update('automaticallyOpenPeekView', undefined, true);
    await closeAll();
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('workbench.view.explorer');
  }
}

pageTest(
  'a misspelled member of a project file is an error of the file; its mapping is not tested and not previewed',
  () =>
    withProject('misspelled', async (file) => {
      const whole = readFileSync(file, 'utf8');
      await page.click(row('misspelled'));
      await page.press('ArrowRight');
      // Without its tests the file would look like one that expects nothing.
      writeFileSync(file, whole.replace('"expectations"', '"expectation"'));
      const error = (member: string) =>
        `.test-explorer .monaco-list-row:has-text('line 1: "${member}" is no member of')`;
      await page.waitFor(error('expectation'), 20_000);

      writeFileSync(file, whole.replace('"people"', '"peoples"'));
      await page.waitFor(error('peoples'), 20_000);
      await vscode.commands.executeCommand('testing.runAll');
      await page.waitFor(row('misspelled', 'error'), 20_000);

      const uri = (path: string) => vscode.Uri.file(samplePath(path)).toString();
      const choice = { mapping: uri('misspelled/mapping'), users: uri('users.csv'), account: uri('account.json') };
      const preview = () => vscode.commands.executeCommand('ringcentralProvisioning.previewProvisioning', choice);
      await preview();
      await page.message('line 1: "peoples" is no member of');
      await page.expectCount('.tree:visible', 0);

      writeFileSync(file, whole);
      await page.waitForNone(error('peoples'));
      await preview();
      await page.waitForText('0 requests sent that change anything');
    }),
);

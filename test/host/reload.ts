/**
 * What comes back when the window is reloaded, which a test within a run cannot see: it ends with its window. So this is
 * a run of its own, whose extension host begins anew at each reload and goes on where the one before left off:
 *
 *   npm run build && node test/host/run.mjs --server --suite test/host/reload.ts
 */
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { runRegistered, test } from './suite/harness';
import { samplePath } from './suite/open-sample';
import { page } from './suite/page';

const mark = samplePath('.reloads');
const people = samplePath('people-of-reload.csv');

/** How often the window was reloaded in this run. */
const reloads = existsSync(mark) ? readFileSync(mark, 'utf8').length : 0;

/** The extension host that runs next has more reloads behind it. */
async function reload(): Promise<never> {
  appendFileSync(mark, '.');
  // It is cancelled with the window.
  vscode.commands.executeCommand('workbench.action.reloadWindow').then(undefined, () => undefined);
  return new Promise<never>(() => {});
}

/** One after the other, in windows of which each is the one before, reloaded. */
const steps: readonly (() => Promise<void>)[] = [
  async () => {
    writeFileSync(people, readFileSync(samplePath('users.csv')));
    await vscode.commands.executeCommand('ringcentralProvisioning.previewProvisioning', {
      mapping: vscode.Uri.file(samplePath('ringcentral')).toString(),
      users: vscode.Uri.file(people).toString(),
      account: vscode.Uri.file(samplePath('account.json')).toString(),
    });
    await page.waitForText('0 requests sent that change anything');
    await page.click('.row:has-text("Ben Krüger")');
    await page.waitForText('How this came about');
    // What comes back is of now, and not what was shown.
    writeFileSync(people, readFileSync(people, 'utf8').replace('Cleo', 'Clementine'));
  },
  async () => {
    await page.waitFor('.row:has-text("Clementine Marsh")', 60_000);
    await page.waitForText('How this came about');
    await page.screenshot('reloaded-plan');
    rmSync(people);
  },
  async () => {
    await page.waitForText('The window was reloaded, and plans are not kept.', 60_000);
    await page.waitFor('button.input:has-text("people-of-reload.csv")');
    await page.expectCount('.row', 0);
    await page.screenshot('reloaded-unplanned');
    writeFileSync(people, readFileSync(samplePath('users.csv')));
    await page.click('button.primary:text-is("Plan Again"):visible');
    await page.waitForText('0 requests sent that change anything');
    await page.waitFor('.row:has-text("Ben Krüger")');
    await page.expectCount('.row:has-text("Clementine Marsh")', 0);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  },
  async () => {
    // A page that was closed does not come back.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await page.expectCount('.tree', 0);
    await page.expectCount('.reopened', 0);
  },
];

test('a plan page that is open comes back when the window is reloaded, and its plan is made again', async () => {
  await steps[reloads]?.();
  if (reloads < steps.length - 1) await reload();
});

/** VS Code calls this in the extension host. */
export function run(): Promise<void> {
  return runRegistered();
}

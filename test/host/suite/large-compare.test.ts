import { ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, rangeOf } from './editing';
import { pageTest } from './harness';
import { longestPause } from './keystrokes';
import { writeManyPeople } from './many-people';
import { openSample, samplePath } from './open-sample';
import { page } from './page';
import { note } from './progress';

let compared = 0;

/** A comparison of a connector with another one that fills the last name otherwise, open on its page. */
async function withComparison(work: () => Promise<void>): Promise<void> {
  // A file of its own each time: VS Code may still have the text of one that was deleted.
  compared += 1;
  const folder = `earlier-${compared}`;
  const other = vscode.Uri.file(samplePath(folder));
  await vscode.workspace.fs.copy(vscode.Uri.file(samplePath('ringcentral')), other, { overwrite: true });
  const { document } = await openSample(`${folder}/UpdateAccountJSON.json`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, 'user.lastname'), 'user.firstname');
  ok(await vscode.workspace.applyEdit(edit));
  ok(await document.save());
  const { document: after } = await openSample('ringcentral/UpdateAccountJSON.json');
  try {
    await vscode.commands.executeCommand('ringcentralProvisioning.compareWithFile', {
      uri: after.uri,
      other: document.uri,
    });
    await page.waitForText('Mapping: 0 added, 0 removed, 1 changed');
    await work();
  } finally {
    await closeAll();
    await vscode.workspace.fs.delete(other, { recursive: true });
  }
}

async function chooseSubjects(people: string, account: string): Promise<void> {
  await page.click('button:has-text("Whose Result Changes…")');
  await page.waitForText('Compare Mapping: People');
  await page.choose(people);
  await page.waitForText('Compare Mapping: Account');
  await page.choose(account);
}

pageTest('10,000 people are compared while the extension host hears every key', () =>
  withComparison(async () => {
    writeManyPeople('compared', 10_000, 1);
    const begin = performance.now();
    const { longest } = await longestPause(async () => {
      await chooseSubjects('compared.csv', 'compared-account.json');
      await page.waitForText('of 10000 get another result', 120_000);
    });
    const took = performance.now() - begin;
    note(
      `10,000 people were planned with both versions within ${Math.round(took)} ms; the extension host paused ${Math.round(longest)} ms at most.`,
    );
    // Planned there, it would have paused for most of that time, on a busy machine as on a quiet one.
    ok(longest < took / 8, `The extension host paused ${longest} ms of ${took} ms.`);
    await page.screenshot('compare-many');
  }),
);

pageTest('a comparison says how far it is and is cancelled from the page; what was shown before stays', () =>
  withComparison(async () => {
    // The account knows nobody of them: planning somebody new takes longest, so there is time to cancel it.
    writeManyPeople('compared-more', 60_000, 1);
    await chooseSubjects('compared-more.csv', 'account.json');
    await page.waitFor('.working:has-text("Planning with the version before: ")', 60_000);
    await page.screenshot('compare-working');
    const begin = performance.now();
    await page.click('.working button:text-is("Cancel"):visible');
    await page.expectCount('.working:visible', 0);
    note(`Cancelled after ${Math.round(performance.now() - begin)} ms, the click of the driver included.`);
    await page.waitForText('Mapping: 0 added, 0 removed, 1 changed');
    await page.waitForNoText('get another result');
    // The page goes on, with fewer people.
    await chooseSubjects('users.csv', 'account.json');
    await page.waitForText('get another result', 60_000);
  }),
);

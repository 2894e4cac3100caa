import { readFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll } from './editing';
import { pageTest } from './harness';
import { writeManyPeople } from './many-people';
import { samplePath } from './open-sample';
import { page } from './page';

/** What a person decides on the plan page: that a reason shall not block it, and an earlier snapshot. */

function preview(people: string, account: string) {
  return vscode.commands.executeCommand('ringcentralProvisioning.previewProvisioning', {
    mapping: vscode.Uri.file(samplePath('ringcentral')).toString(),
    users: vscode.Uri.file(people).toString(),
    account: vscode.Uri.file(account).toString(),
  });
}

const blocked = 'header .blocked[role="alert"]:has-text("80 people would be disabled")';
const allowed = 'header .blocked.allowed:has-text("Allowed (max-disables)")';

pageTest(
  'a reason is allowed for one preview, said above it, and blocks again when something else is chosen',
  async () => {
    const { people, account } = writeManyPeople('leaving', 400, 20);
    await preview(people, account);
    await page.waitFor(blocked);
    await page.click(`${blocked} button:text-is("Allow for This Preview")`);
    await page.waitFor(allowed);
    await page.screenshot('plan-allowed');
    // It holds for the same preview made again …
    await page.click('button:text-is("Plan Again"):visible');
    await page.expectCount('header .working:not(:empty)', 0);
    await page.waitFor(allowed);
    await page.click(`${allowed} button:text-is("Block Again")`);
    await page.waitFor(blocked);
    // … and not for another.
    await page.click(`${blocked} button:text-is("Allow for This Preview")`);
    await page.waitFor(allowed);
    await page.click('button.input[aria-label^="People: leaving.csv"]');
    await page.choose('leaving.csv');
    await page.waitFor(blocked);
    await closeAll();
  },
);

/** The account of the samples as it was some days before: somebody had another title, somebody was not there yet. */
function writeEarlierAccount(): string {
  const account = JSON.parse(readFileSync(samplePath('account.json'), 'utf8'));
  const [first, , ...others] = account.users;
  const path = samplePath('account-of-last-week.json');
  const users = [{ ...first, title: 'Trainee' }, ...others];
  writeFileSync(path, JSON.stringify({ ...account, takenAt: '2026-11-13T08:00:00Z', users }));
  return path;
}

pageTest('a plan also says what changed in the account since an earlier snapshot', async () => {
  const earlier = writeEarlierAccount();
  await preview(samplePath('users.csv'), samplePath('account.json'));
  await page.waitForText('0 requests sent that change anything');
  await page.palette('RingCentral: Compare with an Earlier Snapshot');
  await page.waitForText('Preview Provisioning: Earlier Snapshot');
  await page.choose('account-of-last-week.json');
  await page.waitForText(
    'Changed in the account since 2026-11-13 08:00 UTC, outside of this plan: 1 changed, 1 added, 0 removed.',
  );
  await page.click('.drift summary');
  await page.waitForText('title  Trainee');
  await page.screenshot('plan-drift');
  await page.click('.drift button.link >> nth=0');
  await page.waitForText('How this came about');
  await page.click('button.input[aria-label^="Earlier snapshot: account-of-last-week.json"]');
  await page.choose('None');
  await page.waitFor('button.input[aria-label^="Earlier snapshot: none"]');
  await page.expectCount('.drift', 0);
  await closeAll();
  await vscode.workspace.fs.delete(vscode.Uri.file(earlier));
});

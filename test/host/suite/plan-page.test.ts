import { equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll } from './editing';
import { pageTest } from './harness';
import { writeManyPeople } from './many-people';
import { eventually, samplePath } from './open-sample';
import { page } from './page';

const uri = (path: string) => vscode.Uri.file(samplePath(path)).toString();
const zeroWrites = '0 requests sent that change anything';

function preview(files = { people: samplePath('users.csv'), account: samplePath('account.json') }) {
  return vscode.commands.executeCommand('ringcentralProvisioning.previewProvisioning', {
    mapping: uri('ringcentral'),
    users: vscode.Uri.file(files.people).toString(),
    account: vscode.Uri.file(files.account).toString(),
  });
}

/** The page alone in the window, under a theme of VS Code. */
async function withRoom(theme: string, take: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('workbench');
  const before = settings.get('colorTheme');
  await closeAll();
  await settings.update('colorTheme', theme, true);
  await vscode.commands.executeCommand('workbench.action.closeSidebar');
  try {
    await take();
  } finally {
    await closeAll();
    await settings.update('colorTheme', before, true);
    await vscode.commands.executeCommand('workbench.view.explorer');
  }
}

async function openPerson(name: string): Promise<void> {
  await page.click(`.row:has-text("${name}")`);
  await page.waitForText('How this came about');
}

for (const [theme, picture] of [
  ['Default Dark Modern', 'preview-dark'],
  ['Default High Contrast', 'preview-contrast'],
  ['Default High Contrast Light', 'preview-contrast-light'],
] as const)
  pageTest(`the page of a plan in the theme ${theme}`, () =>
    withRoom(theme, async () => {
      await preview();
      await page.waitForText(zeroWrites);
      await openPerson('Ben Krüger');
      await page.screenshot(picture);
    }),
  );

pageTest('a blocked plan says why, and lists the people it counts', () =>
  withRoom('Default Light Modern', async () => {
    await preview(writeManyPeople('leavers', 200, 18));
    await page.waitFor('.blocked');
    match(await page.text('.blocked'), /would be disabled/);
    await page.click('.blocked button.link');
    await page.waitForText('only counted by the block');
    await page.click('button.number:has-text("about")');
    await page.waitForText('How long it takes');
    await page.screenshot('preview-blocked');
  }),
);

pageTest('10,000 people fold into groups of the same change', () =>
  withRoom('Default Light Modern', async () => {
    await preview(writeManyPeople('ten-thousand', 10_000, 0));
    await page.waitFor('.row.group:has-text("400 people")', 60_000);
    await page.waitForNoText('more are coming');
    equal(await page.text('.tile.licence-taken .count'), await page.text('.tile.create .count'));
    await page.click('.row.group:has-text("300 people")');
    await page.waitFor('.row[aria-level="2"]');
    await page.click('button.tile.country-changed');
    await page.waitForText('400 people · only country changed');
    await page.click('button.tile.country-changed');
    await page.click('.row[aria-level="2"] >> nth=2');
    await page.waitForText('How this came about');
    await page.screenshot('preview-groups');
  }),
);

pageTest('numbers lead to their reasons, and a request is copied without the token', () =>
  withRoom('Default Light Modern', async () => {
    await preview();
    await page.waitForText(zeroWrites);
    await page.click(`button.number:has-text("${zeroWrites}")`);
    await page.waitForText('Why nothing was changed');
    await page.click('button.number:has-text("licences")');
    await page.click('button:has-text("List the People")');
    await page.waitForText('only licence taken');
    await openPerson('Ada Obi');
    await page.click('button:has-text("Copy as cURL")');
    const copied = await eventually('The command is on the clipboard', async () => {
      const text = await vscode.env.clipboard.readText();
      return text.startsWith('curl ') && text;
    });
    ok(copied.includes('"$RINGCENTRAL_TOKEN"') && !copied.includes('***'), copied);
    await page.click('button:has-text("Open as .http")');
    const opened = await eventually('The requests are in an editor', () =>
      vscode.workspace.textDocuments.find((document) => document.getText().includes('{{token}}')),
    );
    ok(opened.isUntitled);
    match(opened.getText(), /^### CreateAccountJSON/m);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }),
);

pageTest('a user before and after is a diff of VS Code, and the page comes back as it was', () =>
  withRoom('Default Light Modern', async () => {
    await preview();
    await page.waitForText(zeroWrites);
    await page.click('button.tile.update');
    await openPerson('Ben Krüger');
    await page.click('button:has-text("Compare Before and After")');
    const input = await eventually('The diff is shown', () => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
      return tab?.input instanceof vscode.TabInputTextDiff && tab;
    });
    match(input.label, /Ben Krüger: before ↔ after the plan/);
    const { original, modified } = input.input as vscode.TabInputTextDiff;
    const [before, after] = await Promise.all(
      [original, modified].map(async (one) => JSON.parse((await vscode.workspace.openTextDocument(one)).getText())),
    );
    equal(before.name.familyName, 'Krueger');
    equal(after.name.familyName, 'Krüger');
    await page.screenshot('preview-diff');

    // Another editor over the page takes it away; it is made again when it comes back.
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.commands.executeCommand('workbench.action.joinAllGroups');
    await vscode.window.showTextDocument(vscode.Uri.file(samplePath('users.csv')), { preview: false });
    await page.expectCount('.tree:visible', 0);
    await vscode.commands.executeCommand('workbench.action.previousEditor');
    await page.waitForText('only update');
    await page.waitFor('.details h2:has-text("Ben Krüger")');
    await page.expectCount('.tile.update[aria-pressed="true"]', 1);
  }),
);

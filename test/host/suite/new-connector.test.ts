import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeAll, expectNoFindings } from './editing';
import { pageTest } from './harness';
import { eventually, samplePath } from './open-sample';
import { page, repeatedly } from './page';

const folder = samplePath('ringcentral-connector');
const command = 'RingCentral: New RingCentral Connector for Saviynt';

/** Takes the default of each step up to the list of parts. */
async function askedForParts(): Promise<void> {
  await repeatedly('The questions up to the parts', async () => {
    await page.palette(command);
    await page.waitForText('Signs in as one user', 10_000);
    await page.press('Enter');
    await page.waitForText('RingCentral production', 10_000);
    await page.press('Enter');
    await page.waitForText('Remove accounts', 10_000);
  });
}

async function clean(): Promise<void> {
  await closeAll();
  rmSync(folder, { recursive: true, force: true });
}

pageTest('a new connector is written after it was shown, and nothing is found in it', async () => {
  await clean();
  await askedForParts();
  // Away from the box, whose tooltip would cover the title.
  await page.hover('.quick-input-list >> text="Import accounts"');
  await page.waitForNoText('How does EIC sign in to RingCentral?');
  await page.screenshot('new-connector');
  await page.press('Enter');
  await page.waitForText('a new folder in');
  await page.press('Enter');
  await page.waitForText('Write 8 files to ringcentral-connector');
  ok(!existsSync(folder), 'nothing is written before the person agrees');
  await page.press('Enter');
  const open = await eventually('CreateAccountJSON in the editor', () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.fsPath === path.join(folder, 'CreateAccountJSON.json') ? document : undefined;
  });
  equal(readdirSync(folder).length, 8);
  await page.waitForText('Saviynt · CreateAccountJSON');
  const written: vscode.TextDocument[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const document = await vscode.workspace.openTextDocument(path.join(folder, name));
    await vscode.window.showTextDocument(document, { preview: false });
    const parameter = name.replace('.json', '');
    await page.waitForText(`Saviynt · ${parameter}`);
    written.push(document);
  }
  ok(written.includes(open));
  await expectNoFindings(written);
  for (const { uri } of written) deepEqual(vscode.languages.getDiagnostics(uri), [], uri.path);
  await clean();
});

pageTest(
  'a new connector replaces nothing that is there without asking, and can be left and gone back in',
  async () => {
    await clean();
    await askedForParts();
    await page.click('.quick-input-titlebar .codicon-quick-input-back');
    await page.waitForText('RingCentral production');
    await page.press('Enter');
    await page.waitForText('Remove accounts');
    await page.press('Enter');
    await page.waitForText('a new folder in');
    mkdirSync(folder);
    const readme = path.join(folder, 'README.md');
    writeFileSync(readme, 'mine');
    await page.press('Enter');
    await page.waitForText('What is in README.md now is lost.');
    await page.press('Enter');
    await page.waitForText('ringcentral-connector-2');
    await page.press('Escape');
    await page.waitForNoText('ringcentral-connector-2');
    deepEqual(readdirSync(folder), ['README.md']);
    equal(readFileSync(readme, 'utf8'), 'mine');
    await clean();
  },
);

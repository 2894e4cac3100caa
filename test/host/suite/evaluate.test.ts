import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { chooseAda, chooseNobody } from './choose-user';
import { closeAll, cursorAfter } from './editing';
import { pageTest } from './harness';
import { openSample } from './open-sample';
import { page } from './page';

const good = 'ringcentral/CreateAccountJSON.json';

async function hints(document: vscode.TextDocument): Promise<readonly string[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    whole,
  );
  return found.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
}

pageTest('the values of a sample user stand behind the expressions, until nobody is chosen', async () => {
  const { document } = await openSample(good);
  equal((await hints(document)).length, 0);
  await chooseAda();
  const shown = await hints(document);
  ok(
    shown.some((label) => label.startsWith('⟵ ') && label.includes('Obi')),
    shown.join(),
  );
  await chooseNobody();
  equal((await hints(document)).length, 0);
  await closeAll();
});

pageTest('the expression at the cursor is evaluated for values that can be changed', async () => {
  const editor = await openSample(good);
  const before = editor.document.getText();
  await chooseAda();
  const at = cursorAfter(editor, 'toJson(user.lastna');
  editor.selection = new vscode.Selection(at, at);
  await page.palette('RingCentral: Evaluate Expression');
  await page.waitForText('Groovy expression');
  await page.waitFor('pre.value:has-text("Obi")');
  await page.click('input[aria-label="user.lastname"]');
  // Not Control+A: in a webview VS Code itself selects, some keys later.
  await page.press('End Backspace Backspace Backspace');
  await page.type('Lovelace');
  await page.waitFor('pre.value:has-text("Lovelace")');
  await page.click('textarea[aria-label="Expression"]');
  await page.press('End');
  await page.type('.size(');
  await page.waitForText('It fails');
  await page.type(')');
  await page.waitFor('pre.value:has-text("10")');
  await page.click('button:has-text("Copy as Test Case")');
  await page.waitForText('Test case copied');
  const copied = JSON.parse(await vscode.env.clipboard.readText()) as Readonly<Record<string, unknown>>;
  equal(copied.expected, 10);
  equal(editor.document.getText(), before, 'the file stays as it was');
  await closeAll();
  await openSample(good);
  await chooseNobody();
  await closeAll();
});

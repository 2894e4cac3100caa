import { equal } from 'node:assert/strict';
import * as vscode from 'vscode';
import { chooseAda, chooseNobody } from './choose-user';
import { closeAll, typeAfter } from './editing';
import { pageTest } from './harness';
import { eventually, openSample } from './open-sample';
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
  await eventually('The value of the last name', async () =>
    (await hints(document)).some((label) => label.startsWith('⟵ ') && label.includes('Obi')),
  );
  await chooseNobody();
  await eventually('No values', async () => (await hints(document)).length === 0);
  await closeAll();
});

pageTest('the expression at the cursor is evaluated for values that can be changed', async () => {
  const editor = await openSample(good);
  const before = editor.document.getText();
  await chooseAda();
  await typeAfter(editor, 'toJson(user.lastna');
  await page.palette('RingCentral: Evaluate Expression');
  await page.waitForText('Groovy expression');
  await page.waitFor('pre.value:has-text("Obi")');
  await page.fill('input[aria-label="user.lastname"]', 'Lovelace');
  await page.waitFor('pre.value:has-text("Lovelace")');
  const box = 'textarea[aria-label="Expression"]';
  const expression = await page.value(box);
  await page.fill(box, `${expression}.size(`);
  await page.waitForText('It fails');
  await page.fill(box, `${expression}.size()`);
  await page.waitFor('pre.value:has-text("10")');
  await vscode.env.clipboard.writeText('');
  await page.click('button:has-text("Copy as Test Case")');
  const text = await eventually(
    'The test case is copied',
    async () => (await vscode.env.clipboard.readText()) || false,
  );
  const copied = JSON.parse(text) as Readonly<Record<string, unknown>>;
  equal(copied.expected, 10);
  equal(editor.document.getText(), before, 'the file stays as it was');
  await closeAll();
  await openSample(good);
  await chooseNobody();
  await closeAll();
});

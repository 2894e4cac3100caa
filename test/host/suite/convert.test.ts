import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll } from './editing';
import { pageTest } from './harness';
import { eventually, openSample } from './open-sample';
import { page } from './page';

pageTest('a mapping of Okta is written for Entra ID in an editor of its own, with a report beside it', async () => {
  const { document } = await openSample('okta/ringcentral.profile-mapping.json');
  const before = document.getText();
  await page.palette('RingCentral: Convert Mapping');
  await page.choose('Microsoft Entra ID');
  await page.choose('Without sample people');
  const [result, report] = await eventually('The result and its report', () => {
    const fresh = vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled);
    const json = fresh.find(({ languageId }) => languageId === 'json' || languageId === 'saviynt-json');
    const text = fresh.find(({ languageId }) => languageId === 'plaintext');
    return json !== undefined && text !== undefined ? ([json, text] as const) : undefined;
  });
  ok(JSON.stringify(JSON.parse(result.getText())).includes('givenName'), result.getText());
  ok(report.getText().includes('Okta'), report.getText());
  equal(document.getText(), before, 'the mapping stays as it was');
  equal(document.isDirty, false);
  await page.screenshot('convert');
  await closeAll();
});

pageTest('a file that is no mapping is not converted, and the reason is said', async () => {
  await openSample('users.csv');
  await page.palette('RingCentral: Convert Mapping');
  await page.message('There is no mapping in this file.');
  equal(vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled).length, 0);
  await closeAll();
});

pageTest("an administrator's address is copied in the form JumpCloud wants", async () => {
  await vscode.env.clipboard.writeText('');
  await page.palette('RingCentral: Encode Administrator E-mail');
  const title = "Encode Administrator E-mail for JumpCloud's RingCentral Connector";
  await page.answer(title, 'no address');
  await page.waitForText('This is no e-mail address.');
  await page.answer(title, 'dana.reyes+sso@example.com');
  await page.press('Enter');
  await page.screenshot('encode-administrator');
  await page.choose('dana.reyes%2Bsso%40example.com');
  const copied = await eventually('The form is copied', async () => (await vscode.env.clipboard.readText()) || false);
  equal(copied, 'dana.reyes%2Bsso%40example.com');
});

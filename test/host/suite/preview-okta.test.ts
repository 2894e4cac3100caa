import * as vscode from 'vscode';
import { closeAll } from './editing';
import { pageTest } from './harness';
import { eventually, samplePath } from './open-sample';
import { page } from './page';

const uri = (path: string) => vscode.Uri.file(samplePath(path)).toString();

const preview = (mapping: string, users: string) =>
  vscode.commands.executeCommand('ringcentralProvisioning.previewProvisioning', {
    mapping: uri(mapping),
    users: uri(users),
    account: uri('account.json'),
  });

pageTest('a profile mapping of Okta is previewed, and a value leads to its line', async () => {
  await preview('okta/ringcentral.profile-mapping.json', 'okta/people.csv');
  await page.waitForText('0 requests sent that change anything');
  await page.click('.row:has-text("Cleo Marsh")');
  await page.waitForText('user.zipCode = "94002"');
  await page.screenshot('preview-okta');
  await page.click('button.link:has-text("mapping line")');
  await eventually('The mapping is shown', () =>
    vscode.window.activeTextEditor?.document.uri.path.endsWith('okta/ringcentral.profile-mapping.json'),
  );
  await closeAll();
});

pageTest('a mapping into Okta is previewed as an import', async () => {
  await preview('okta/ringcentral-import.profile-mapping.json', 'okta/people.csv');
  await page.waitForText('0 requests sent that change anything');
  await page.waitForText('primaryPhone');
  await closeAll();
});

pageTest("users of JumpCloud are previewed by JumpCloud's own table", async () => {
  await preview('jumpcloud/users.json', 'jumpcloud/people.csv');
  await page.waitForText('0 requests sent that change anything');
  await page.waitForText('userName must be the same as the work e-mail address');
  await closeAll();
});

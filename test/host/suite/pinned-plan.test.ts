import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { chooseAda, chooseNobody } from './choose-user';
import { closeAll, rangeOf } from './editing';
import { pageTest, test } from './harness';
import { eventually, openSample } from './open-sample';
import { page } from './page';

/** What stands above mappings: their preview, and what happens to the sample user while somebody types. */

const create = 'ringcentral/CreateAccountJSON.json';
const lens = (text: string) => `.codelens-decoration a:has-text("${text}")`;
const zeroWrites = '0 requests sent that change anything';

/** The commands above the lines of a file, by the lines. */
async function lensesOf(
  uri: vscode.Uri,
): Promise<readonly { readonly line: number; readonly command: vscode.Command }[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
  return found.flatMap(({ range, command }) => (command === undefined ? [] : [{ line: range.start.line, command }]));
}

async function forget(): Promise<void> {
  await vscode.commands.executeCommand('ringcentralProvisioning.forgetPreviewChoices');
  await vscode.commands.executeCommand('notifications.clearAll');
}

test('every mapping of every provider has one preview above it', async () => {
  await forget();
  for (const [path, count] of [
    [create, 1],
    ['entra/ringcentral.synchronization-schema.json', 1],
    ['okta/ringcentral.profile-mapping.json', 1],
    ['okta/ringcentral-import.profile-mapping.json', 1],
    ['jumpcloud/users.json', 1],
    ['ringcentral/ConnectionJSON.json', 0],
    ['okta/user-schema.json', 0],
  ] as const) {
    const { document } = await openSample(path);
    const previews = async () =>
      (await lensesOf(document.uri)).filter(
        ({ command }) => command.command === 'ringcentralProvisioning.previewProvisioning',
      );
    if (count > 0) await eventually(`The preview of ${path}`, async () => (await previews()).length > 0);
    const titles = (await previews()).map(({ command }) => command.title);
    equal(titles.filter((title) => title.startsWith('Preview')).length, count, `${path}: ${titles.join(', ')}`);
  }
  await closeAll();
});

pageTest('a preview above a mapping asks once, and then uses what it was made with', async () => {
  // A connector that no project file is about.
  const path = 'ringcentral-broken/CreateAccountJSON.json';
  await forget();
  await openSample(path);
  await page.click(lens('Preview'));
  await page.question('Preview Provisioning: People');
  await page.choose('users.csv');
  await page.question('Preview Provisioning: Account');
  await page.choose('account.json');
  await page.waitForText(zeroWrites);

  await openSample(path);
  await page.click(lens('Preview against account.json'));
  await page.waitForText(zeroWrites);
  await page.expectCount('.quick-input-widget:visible', 0);

  await openSample(path);
  await page.click(lens('with others…'));
  await page.question('Preview Provisioning: People');
  await page.press('Escape');

  await page.palette('RingCentral: Forget People and Accounts of Previews');
  await page.message('forgotten. The next preview asks.');
  await openSample(path);
  await page.waitFor(lens('Preview'));
  await page.expectCount(lens('Preview against account.json'), 0);

  // Without an account there is no plan of the sample user; a click asks for one.
  await chooseAda();
  await page.click(lens('Plan for Ada Obi…'));
  await page.question('Preview Provisioning: Account');
  await page.choose('account.json');
  await page.waitFor(lens('Ada Obi: '));
  await openSample(path);
  await chooseNobody();
  await closeAll();
  await forget();
});

pageTest('the plan of the sample user follows what is typed, before it is saved', async () => {
  await forget();
  const editor = await openSample(create);
  const { document } = editor;
  await chooseAda();
  await page.waitForText('Saviynt · CreateAccountJSON · Ada Obi (sample)');
  // The project file says which account; nothing is asked.
  await page.click(lens('Ada Obi: create · ada.obi@northwind.example'));
  const plan = await eventually('The plan beside the mapping', () =>
    vscode.workspace.textDocuments.find(
      ({ uri }) => uri.scheme === 'ringcentral-plan' && uri.query === document.uri.toString(),
    ),
  );
  await eventually('The plan of Ada Obi', () => plan.getText().includes('→ 201'));

  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, 'user.email'), 'user.username');
  edit.replace(document.uri, rangeOf(document, 'user.email', 1), 'user.username');
  await vscode.workspace.applyEdit(edit);
  equal(document.isDirty, true);
  await page.waitFor(lens('Ada Obi: refused'));
  await eventually(
    'The plan follows',
    () => plan.getText().startsWith('Ada Obi: refused') && !plan.getText().includes('→ 201'),
  );
  await page.screenshot('pinned-plan', { keepMessages: false });

  // Half a file is what there is while somebody types.
  const whole = document.getText();
  const half = new vscode.WorkspaceEdit();
  half.replace(
    document.uri,
    new vscode.Range(document.positionAt(whole.length / 2), document.positionAt(whole.length)),
    '',
  );
  await vscode.workspace.applyEdit(half);
  await eventually('A plan, or the reason why there is none', async () =>
    (await lensesOf(document.uri)).some(({ command }) => command.title.startsWith('Ada Obi: ')),
  );
  await page.expectCount('.notifications-toasts .notification-list-item:visible', 0);
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await page.waitFor(lens('Ada Obi: create · ada.obi@northwind.example'));
  // Whichever provider the mapping is of; the person is one of Saviynt's.
  for (const path of [
    'entra/ringcentral.synchronization-schema.json',
    'okta/ringcentral.profile-mapping.json',
    'jumpcloud/users.json',
  ]) {
    const other = (await openSample(path)).document;
    await eventually(`The plan of Ada Obi by ${path}`, async () =>
      (await lensesOf(other.uri)).some(({ command }) => /^Ada Obi: (?!no plan)/.test(command.title)),
    );
  }
  await vscode.window.showTextDocument(document);
  await chooseNobody();
  await page.waitFor(lens('Choose sample user…'));
  ok(!(await lensesOf(document.uri)).some(({ command }) => command.title.startsWith('Ada Obi')));
  await closeAll();
});

import { equal, ok } from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { chooseAda, chooseNobody } from './choose-user';
import { closeAll, rangeOf } from './editing';
import { pageTest } from './harness';
import { writeManyPeople } from './many-people';
import { eventually, openSample, samplePath } from './open-sample';
import { page } from './page';

/** What a plan was made of is edited, deleted, written by something else or closed unsaved. */

const zeroWrites = '0 requests sent that change anything';
const uri = (path: string) => vscode.Uri.file(samplePath(path)).toString();

function preview(mapping: string, users: string, account = 'account.json') {
  return vscode.commands.executeCommand('ringcentralProvisioning.previewProvisioning', {
    mapping: uri(mapping),
    users: uri(users),
    account: uri(account),
  });
}

/** Copies of the samples under names of their own, which are deleted at the end. */
async function withCopies(copies: Readonly<Record<string, string>>, body: () => Promise<void>): Promise<void> {
  const remove = () => {
    for (const copy of Object.keys(copies)) rmSync(samplePath(copy), { recursive: true, force: true });
  };
  remove();
  await closeAll();
  for (const [copy, sample] of Object.entries(copies))
    cpSync(samplePath(sample), samplePath(copy), { recursive: true });
  try {
    await body();
  } finally {
    await closeAll();
    remove();
    await vscode.commands.executeCommand('ringcentralProvisioning.forgetPreviewChoices');
    await vscode.commands.executeCommand('notifications.clearAll');
  }
}

async function planAgain(): Promise<void> {
  await page.click('button.primary:has-text("Plan Again")');
}

pageTest('a plan says which of its files is written by something else, or gone', () =>
  withCopies(
    { 'outside.csv': 'users.csv', 'outside-account.json': 'account.json', outside: 'ringcentral' },
    async () => {
      await preview('outside', 'outside.csv', 'outside-account.json');
      await page.waitForText(zeroWrites);

      const people = readFileSync(samplePath('outside.csv'), 'utf8');
      writeFileSync(samplePath('outside.csv'), people.replace('Ada,Obi', 'Adaeze,Obi'));
      await page.waitForText('The sample file has changed. This is the plan from before.');
      await planAgain();
      await page.waitForText('Adaeze Obi');
      await page.waitForNoText('The sample file has changed');

      rmSync(samplePath('outside.csv'));
      await page.waitForText('The sample file is gone. This is the plan from before.');
      await planAgain();
      await page.message('The preview could not be made: There is no file outside.csv.');
      await vscode.commands.executeCommand('notifications.clearAll');
      await page.waitForText('Adaeze Obi');
      writeFileSync(samplePath('outside.csv'), people);
      await page.waitForText('The sample file has changed. This is the plan from before.');

      rmSync(samplePath('outside-account.json'));
      await page.waitForText('The sample file has changed, and the account snapshot is gone.');
      rmSync(samplePath('outside'), { recursive: true });
      await page.waitForText('the mapping and the account snapshot are gone.');
      await page.click('.row:has-text("Adaeze Obi")');
      await page.waitForText('How this came about');
      await page.click('button.link:has-text("CreateAccountJSON line")');
      await page.message('The place cannot be shown: There is no file CreateAccountJSON.json any more.');
      await planAgain();
      await page.message('The preview could not be made: There is no file outside-account.json.');
      await vscode.commands.executeCommand('notifications.clearAll');
      cpSync(samplePath('account.json'), samplePath('outside-account.json'));
      await page.waitForText('The sample file and the account snapshot have changed, and the mapping is gone.');
      await planAgain();
      await page.message('The preview could not be made: The connector outside is not there any more.');
    },
  ),
);

pageTest('what is written while a plan is made is told when it is there', () =>
  withCopies({}, async () => {
    const { people, account } = writeManyPeople('written', 10_000, 1);
    const planned = vscode.commands.executeCommand('ringcentralProvisioning.previewProvisioning', {
      mapping: uri('ringcentral'),
      users: vscode.Uri.file(people).toString(),
      account: vscode.Uri.file(account).toString(),
    });
    await page.waitFor('.row', 60_000);
    writeFileSync(people, readFileSync(people, 'utf8').replace('Agent', 'Clerk'));
    await planned;
    await page.waitForText('The sample file has changed. This is the plan from before.', 60_000);
  }),
);

pageTest('a mapping in two editors: the plan says when its unsaved text is given up, and leads back to the file', () =>
  withCopies({ twice: 'ringcentral' }, async () => {
    const editor = await openSample('twice/CreateAccountJSON.json');
    const { document } = editor;
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Two, preview: false });
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, 'user.firstname'), 'user.lastname');
    ok(await vscode.workspace.applyEdit(edit));
    await preview('twice', 'users.csv');
    await page.waitForText(zeroWrites);
    equal(document.isDirty, true);
    // One of two editors of an unsaved file closes without a question, and takes nothing away.
    const tabs = () =>
      vscode.window.tabGroups.all
        .flatMap((group) => group.tabs)
        .filter(({ input }) => input instanceof vscode.TabInputText && String(input.uri) === String(document.uri));
    equal(tabs().length, 2);
    await vscode.window.tabGroups.close(tabs().slice(0, 1), true);
    await eventually('One editor is left', () => tabs().length === 1);
    await page.expectCount('.changed:has-text("changed")', 0);

    await vscode.window.showTextDocument(document, { viewColumn: tabs()[0]?.group.viewColumn, preview: false });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventually('The editor is closed', () => tabs().length === 0);
    await page.waitForText('The mapping has changed. This is the plan from before.');
    await planAgain();
    await page.waitForNoText('The mapping has changed');
    await page.click('.row:has-text("Ada Obi")');
    await page.waitForText('How this came about');
    await page.click('button.link:has-text("CreateAccountJSON line")');
    await eventually('The mapping is open again', () => tabs().length === 1);
    await page.waitForText(zeroWrites);
  }),
);

pageTest('above a mapping stands which file of the sample user’s plan is broken, and where', () =>
  withCopies({ lens: 'ringcentral', 'lens/account.json': 'account.json', 'lens/lens.csv': 'users.csv' }, async () => {
    const lens = (text: string) => `.codelens-decoration a:has-text("${text}")`;
    await preview('lens', 'lens/lens.csv', 'lens/account.json');
    await page.waitForText(zeroWrites);
    await closeAll();
    await openSample('lens/CreateAccountJSON.json');
    await chooseAda();
    await page.waitFor(lens('Ada Obi: create'));

    const account = readFileSync(samplePath('lens/account.json'), 'utf8');
    writeFileSync(samplePath('lens/account.json'), account.replace('"users"', '"users'));
    await page.waitFor(lens('Ada Obi: no plan · account.json is no account snapshot: the file is not JSON (line '));
    await page.screenshot('lens-broken-account');
    writeFileSync(samplePath('lens/account.json'), account);
    await page.waitFor(lens('Ada Obi: create'));
    await chooseNobody();
  }),
);

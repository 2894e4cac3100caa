import { equal, ok } from 'node:assert/strict';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { parseSnapshot } from '../../../server/src/account/parse-snapshot';
import { startSimulator } from '../../../server/src/simulator/simulator';
import { closeAll } from './editing';
import { pageTest, restrictedTest } from './harness';
import { eventually, openSample, samplePath } from './open-sample';
import { page } from './page';

const command = 'ringcentralProvisioning.previewProvisioning';
const zeroWrites = '0 requests sent that change anything';

const uri = (path: string) => vscode.Uri.file(samplePath(path)).toString();

/** The next preview asks for what it is not told. */
async function forgetChoices(): Promise<void> {
  await vscode.commands.executeCommand('ringcentralProvisioning.forgetPreviewChoices');
  await vscode.commands.executeCommand('notifications.clearAll');
}

/** A preview of the samples without questions. */
function samplePreview(folder = 'ringcentral') {
  return vscode.commands.executeCommand(command, {
    mapping: uri(folder),
    users: uri('users.csv'),
    account: uri('account.json'),
  });
}

pageTest('a preview asks for people and account once, and shows what would be done', async () => {
  // A connector that no project file is about; what an earlier attempt chose is forgotten.
  const path = 'ringcentral-broken/CreateAccountJSON.json';
  await forgetChoices();
  await openSample(path);
  await page.palette('RingCentral: Preview Provisioning');
  await page.question('Preview Provisioning: People');
  await page.choose('users.csv');
  await page.question('Preview Provisioning: Account');
  await page.choose('account.json');
  await page.waitForText(zeroWrites);
  await page.waitForText('Ada Obi');

  // Both are remembered for this connector, so nothing is asked the second time.
  await closeAll();
  await openSample(path);
  await page.palette('RingCentral: Preview Provisioning');
  await page.waitForText(zeroWrites);
  await page.expectCount('.quick-input-widget:visible', 0);
  await closeAll();
});

pageTest('a remembered account that is none any more is named, and another one is asked for', async () => {
  const path = 'ringcentral-broken/CreateAccountJSON.json';
  const file = samplePath('was-account.json');
  await forgetChoices();
  copyFileSync(samplePath('account.json'), file);
  try {
    await openSample(path);
    await page.palette('RingCentral: Preview Provisioning');
    await page.question('Preview Provisioning: People');
    await page.choose('users.csv');
    await page.question('Preview Provisioning: Account');
    await page.choose('was-account.json');
    await page.waitForText(zeroWrites);
    await closeAll();

    writeFileSync(file, '<!DOCTYPE html><title>Sign in</title>');
    await openSample(path);
    await page.palette('RingCentral: Preview Provisioning');
    await page.waitForText('was-account.json is no account snapshot');
    await page.question('Preview Provisioning: Account');
    await page.choose('account.json');
    await page.waitForText(zeroWrites);
    await page.waitFor('button.input:text-is("account.json")');
    await closeAll();
  } finally {
    rmSync(file, { force: true });
    await forgetChoices();
  }
});

pageTest('a preview of a mapping in the project file asks nothing', async () => {
  await forgetChoices();
  await openSample('ringcentral/CreateAccountJSON.json');
  await page.palette('RingCentral: Preview Provisioning');
  await page.waitForText(zeroWrites);
  await page.waitForText('name.familyName');
  await page.expectCount('.quick-input-widget:visible', 0);
  await closeAll();
});

pageTest(
  'a person of the plan opens by keyboard into request and answer, and leads to the place in the mapping',
  async () => {
    await samplePreview();
    await page.waitForText(zeroWrites);
    await page.click('button.tile.update');
    await page.expectCount('.row.update', 1);
    await page.expectCount('.row.create', 0);
    const openFirst = async () => {
      await page.click('input[type="search"]');
      await page.press('ArrowDown Enter');
    };
    await page.untilShown(openFirst, 'text=The request, as it would be sent');
    await page.waitForText('[seen in public reports]');
    await page.waitForText('Bearer ***');
    await page.click('button.link:has-text("UpdateAccountJSON line")');
    const editor = await eventually('The mapping is shown', () => {
      const active = vscode.window.activeTextEditor;
      return (
        active?.document.uri.path.endsWith('ringcentral/UpdateAccountJSON.json') && !active.selection.isEmpty && active
      );
    });
    ok(editor.document.getText(editor.selection).includes('user.lastname'));
    await page.click('button[aria-label="Close details"]');
    await page.expectCount('section.details:visible', 0);
    await closeAll();
  },
);

pageTest('a plan says that the mapping has changed, and is made again from the editor’s text', async () => {
  await samplePreview();
  await page.waitForText('name.familyName');
  const document = await vscode.workspace.openTextDocument(samplePath('ringcentral/UpdateAccountJSON.json'));
  const at = document.getText().indexOf('user.lastname');
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + 'user.lastname'.length));
  edit.replace(document.uri, range, 'user.firstname');
  await vscode.workspace.applyEdit(edit);
  await page.waitForText('The mapping has changed');
  await page.click('button.primary:has-text("Plan Again")');
  await page.waitForNoText('The mapping has changed');
  equal(document.isDirty, true, 'the plan was made from the unsaved text');
  await page.waitFor('.row.update, .row.group.update');
  await closeAll();
});

pageTest('a preview reads the simulator, and says so', async () => {
  const input = { mapping: uri('ringcentral'), users: uri('users.csv'), asks: true };
  void vscode.commands.executeCommand(command, input);
  await page.question('Preview Provisioning: Account');
  await page.choose('Simulator');
  await page.waitForText(zeroWrites, 60_000);
  await page.waitForText('Read Account Again');
  await closeAll();
  await vscode.commands.executeCommand('ringcentralProvisioning.stopSimulator');
});

pageTest(
  'a preview of an account on this machine needs no questions, and sends nothing that changes anything',
  async () => {
    const snapshot = parseSnapshot(readFileSync(samplePath('account.json'), 'utf8'));
    ok(snapshot.ok);
    const simulator = await startSimulator({ seed: snapshot.snapshot });
    try {
      await vscode.commands.executeCommand(command, {
        mapping: uri('ringcentral'),
        users: uri('users.csv'),
        account: { server: simulator.url },
      });
      await page.waitForText(zeroWrites);
      await page.click('button.tile.refused');
      await page.waitForText('Hana Diaz');
      await page.expectCount('.row.create', 0);
      await page.click('.row:has-text("Hana Diaz")');
      await page.waitForText('Expected answer');
      await page.click('button.link:has-text("CreateAccountJSON line")');
      await eventually('The mapping is shown', () =>
        vscode.window.activeTextEditor?.document.uri.path.endsWith('ringcentral/CreateAccountJSON.json'),
      );
      const writes = simulator.log.filter(({ method, path }) => method !== 'GET' && !path.includes('/oauth/'));
      equal(writes.length, 0, JSON.stringify(writes));
    } finally {
      await simulator.close();
      await closeAll();
    }
  },
);

restrictedTest('a preview against a snapshot needs no trust; reading an account does', async () => {
  await samplePreview();
  await page.waitForText(zeroWrites);
  await closeAll();
  const account = { server: 'https://platform.ringcentral.com' };
  await vscode.commands.executeCommand(command, { mapping: uri('ringcentral'), users: uri('users.csv'), account });
  await page.message('This one is in Restricted Mode, so nothing was sent');
  await page.expectCount('.tree:visible', 0);
});

pageTest('a synchronization schema of Entra is previewed with the people of Graph', async () => {
  await vscode.commands.executeCommand(command, {
    mapping: uri('entra/ringcentral.synchronization-schema.json'),
    users: uri('entra/users.json'),
    account: uri('account.json'),
  });
  await page.waitForText(zeroWrites);
  await page.waitForText('Faye Wong');
  await page.fill('input[type="search"]', 'Eli');
  await page.click('input[type="search"]');
  await page.press('ArrowDown Enter');
  await page.waitForText('EntrySynchronizationScoping');
  await page.screenshot('preview-entra');
  await closeAll();
});

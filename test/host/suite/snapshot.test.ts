import { equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { parseSnapshot } from '../../../server/src/account/parse-snapshot';
import { readFaults } from '../../../server/src/simulator/fault-spec';
import { startSimulator } from '../../../server/src/simulator/simulator';
import { closeAll } from './editing';
import { pageTest } from './harness';
import { eventually, samplePath } from './open-sample';
import { page } from './page';

const command = (name: string) => `ringcentralProvisioning.${name}`;
const uri = (path: string) => vscode.Uri.file(samplePath(path)).toString();
const rows = '.space .row';

async function slowSimulator() {
  const snapshot = parseSnapshot(readFileSync(samplePath('account.json'), 'utf8'));
  ok(snapshot.ok);
  const slow = readFaults([{ fault: 'slow', value: 1500, on: 'getUser' }]);
  ok(slow.ok);
  return startSimulator({ seed: snapshot.snapshot, faults: slow.faults, limits: { Light: 1000, Medium: 1000 } });
}

pageTest('snapshot: saved with progress, cancelled, gone on with, and opened', async () => {
  const path = samplePath('saved-snapshot.json');
  for (const file of [path, `${path}.partial`]) rmSync(file, { force: true });
  const simulator = await slowSimulator();
  try {
    const file = vscode.Uri.file(path).toString();
    const running = vscode.commands.executeCommand(command('saveSnapshot'), {
      account: { server: simulator.url },
      file,
      content: 'full',
    });
    await page.message('of 6 users read');
    await eventually('Two users are kept', () => {
      const partial = `${path}.partial`;
      return existsSync(partial) && readFileSync(partial, 'utf8').split('\n').length > 3;
    });
    await page.screenshot('snapshot-progress', { keepMessages: true });
    await page.click('.notifications-center >> text="Cancel"');
    await running;
    await page.message('are kept beside saved-snapshot.json');
    equal(existsSync(path), false);
    await page.click('.notifications-center >> text="Go On"');
    await page.message('6 users of');
    const single = simulator.log.filter(({ path: at }) => /\/Users\/\d+$/.test(at));
    ok(single.length <= 7, `read once each, but for the one that was cancelled: ${single.length}`);
    await page.click('.notifications-center >> text="Open Snapshot"');
    await page.expectCount(rows, 6);
    await page.waitForText('Taken ');
  } finally {
    await simulator.close();
    for (const file of [path, `${path}.partial`]) rmSync(file, { force: true });
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  }
});

pageTest('snapshot: users are searched and filtered, and a picture is taken while one is saved', async () => {
  const path = samplePath('pictured.json');
  const simulator = await slowSimulator();
  try {
    await vscode.commands.executeCommand(command('openSnapshot'), uri('account.json'));
    await page.expectCount(rows, 6);
    await page.waitForText('Northwind Telephony');
    await page.fill('input[type="search"]', 'krueger');
    await page.waitForText('1 of 6 users');
    await page.expectCount(rows, 1);
    await page.fill('input[type="search"]', '');
    await page.expectCount(rows, 6);
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    await vscode.commands.executeCommand('notifications.clearAll');
    const account = { server: simulator.url };
    const saving = vscode.commands.executeCommand(command('saveSnapshot'), {
      account,
      file: vscode.Uri.file(path).toString(),
      content: 'full',
    });
    await page.message('3 of 6 users read');
    await page.screenshot('snapshot', { keepMessages: true });
    await eventually('The snapshot is saved', () => existsSync(path), 60);
    await vscode.commands.executeCommand('notifications.clearAll');
    await saving;
  } finally {
    await simulator.close();
    for (const file of [path, `${path}.partial`]) rmSync(file, { force: true });
    await vscode.commands.executeCommand('workbench.view.explorer');
    await closeAll();
  }
});

pageTest('snapshot: two are compared; what is none is said', async () => {
  const path = samplePath('changed-snapshot.json');
  const changed = JSON.parse(readFileSync(samplePath('account.json'), 'utf8'));
  changed.users[0].title = 'Chief of Something';
  changed.users.pop();
  writeFileSync(path, JSON.stringify(changed));
  try {
    await vscode.commands.executeCommand(command('compareSnapshots'), uri('account.json'), [
      uri('account.json'),
      uri('changed-snapshot.json'),
    ]);
    await page.waitForText('0 added · 1 removed · 1 changed · 4 unchanged');
    await page.waitForText('"Chief of Something"');
    await page.expectCount(rows, 2);
    writeFileSync(path, '{"format":"ringcentral-account-partial/1","source":"x","startedAt":"x"}\n');
    await vscode.commands.executeCommand(command('openSnapshot'), uri('changed-snapshot.json'));
    await page.message('is a reading of an account that was interrupted');
  } finally {
    rmSync(path, { force: true });
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  }
});

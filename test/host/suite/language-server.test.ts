import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { closeAll } from './editing';
import { pageTest } from './harness';
import { eventually, openSample } from './open-sample';
import { page } from './page';

const recognised = 'Saviynt · CreateAccountJSON';

/** The language server is a child of the extension host, in which these tests run. */
function serverProcesses(): readonly number[] {
  try {
    const found = execFileSync('pgrep', ['-P', String(process.pid), '-f', 'dist/server.js'], { encoding: 'utf8' });
    return found.split('\n').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

async function endServer(): Promise<number> {
  const pid = await eventually('a running language server', () => serverProcesses()[0]);
  process.kill(pid, 'SIGKILL');
  return pid;
}

pageTest('one crash of the language server is mended, a second is explained', async () => {
  await openSample('ringcentral/CreateAccountJSON.json');
  await page.waitForText(recognised);
  const first = await endServer();
  await eventually('a new language server', () => serverProcesses().some((pid) => pid !== first));
  await page.waitForText(recognised);
  await endServer();
  await page.message('stopped twice');
  await page.waitForNoText(recognised);
  await page.click('.notifications-center >> text="Restart"');
  await page.waitForText(recognised);
  await vscode.commands.executeCommand('notifications.clearAll');
  await closeAll();
});

pageTest('the language server can be started again by hand', async () => {
  await openSample('ringcentral/CreateAccountJSON.json');
  await page.waitForText(recognised);
  const before = await eventually('a running language server', () => serverProcesses()[0]);
  await page.palette('RingCentral: Restart Language Server');
  await eventually('a new language server', () => {
    const now = serverProcesses();
    return now.length === 1 && now[0] !== before;
  });
  await page.waitForText(recognised);
  await closeAll();
});

import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { parseSnapshot } from '../../../server/src/account/parse-snapshot';
import {
  demoClientId,
  demoClientSecret,
  type Simulator,
  startSimulator,
} from '../../../server/src/simulator/simulator';
import { closeAll } from './editing';
import { pageTest } from './harness';
import { eventually, samplePath } from './open-sample';
import { page } from './page';
import { removeConnection } from './remove-connection';

const name = 'Brand EU';
const view = '.pane:has-text("RingCentral Connections")';
const row = (text: string) => `${view} .monaco-list-row:has-text("${text}")`;

async function startServer(): Promise<Simulator> {
  const snapshot = parseSnapshot(readFileSync(samplePath('account.json'), 'utf8'));
  ok(snapshot.ok);
  return startSimulator({ seed: snapshot.snapshot, approval: 'page' });
}

/** The link of the sign-in that waits, as a person copies it for another browser. */
async function copiedLink(picture?: string): Promise<string> {
  await vscode.env.clipboard.writeText('');
  await page.message('comes back here');
  if (picture !== undefined) await page.screenshot(picture, { keepMessages: true });
  await page.click('.notifications-center >> text="Copy Sign-in Link"');
  return eventually('The link is copied', async () => (await vscode.env.clipboard.readText()) || false);
}

async function signIn(button: 'Sign in' | 'Refuse'): Promise<URL> {
  await page.palette('RingCentral: Sign In');
  await page.choose(name);
  const link = await copiedLink();
  await page.otherTab(link, `button:has-text("${button}")`);
  return new URL(link);
}

const sent = (simulator: Simulator, path: string) =>
  simulator.log.filter((entry) => entry.path.startsWith(path)).length;

pageTest(
  'a connection is added, signed in to through the browser, shown, marked, signed out of and removed',
  async () => {
    await closeAll();
    const simulator = await startServer();
    try {
      await page.palette('RingCentral: Add Connection');
      await page.answer('Name of the connection', name);
      await page.press('Enter');
      await page.waitForText('The former name of the production API');
      await page.choose('Another address…');
      await page.answer('Address of the server', simulator.url);
      await page.press('Enter');
      await page.choose('Sign in with the browser');
      await page.answer('Client ID. The app needs this redirect URI', demoClientId);
      await page.press('Enter');
      await page.answer('Client secret', demoClientSecret);
      await page.press('Enter');
      await page.waitFor(row(name));
      equal(sent(simulator, '/'), 0, 'adding a connection sends nothing');

      // Refused on the page.
      await vscode.commands.executeCommand('notifications.clearAll');
      await signIn('Refuse');
      await page.message('The sign-in was refused on the page');
      equal(sent(simulator, '/restapi/oauth/token'), 0);

      await vscode.commands.executeCommand('notifications.clearAll');
      await page.palette('RingCentral: Sign In');
      await page.choose(name);
      const link = new URL(await copiedLink('sign-in'));
      equal(link.origin, simulator.url);
      deepEqual([...link.searchParams.keys()].sort(), [
        'client_id',
        'code_challenge',
        'code_challenge_method',
        'redirect_uri',
        'response_type',
        'state',
      ]);
      await page.otherTab(link.href, 'button:has-text("Sign in")');
      await page.waitFor(row('signed in as'));
      equal(sent(simulator, '/restapi/oauth/token'), 1);

      await page.palette('RingCentral: Set Default Connection');
      await page.choose(name);
      await page.palette('RingCentral: Mark Connection as Production');
      await page.choose(name);
      await page.waitFor(`.statusbar >> text=/${name} \\(production\\)/`);
      await vscode.commands.executeCommand('ringcentralProvisioning.showConnections');
      await page.click(row(name));
      await page.press('ArrowRight');
      await page.waitFor(row('Person'));

      // A test of a connection with a browser uses the sign-in that is there.
      await page.palette('RingCentral: Test Connection');
      await page.choose(name);
      await page.waitForText('Test Again');
      await page.expectCount('ol[aria-label="Stages of the test"] li.failed', 0);
      await page.waitFor(row('Last test'));
      equal(sent(simulator, '/restapi/oauth/token'), 1);
      equal(sent(simulator, '/restapi/oauth/revoke'), 0);
      await page.screenshot('connection-tree');

      // The preview names the connection and its mark.
      await vscode.commands.executeCommand('ringcentralProvisioning.previewProvisioning', {
        mapping: vscode.Uri.file(samplePath('ringcentral')).toString(),
        users: vscode.Uri.file(samplePath('users.csv')).toString(),
        account: { server: simulator.url },
      });
      await page.choose('Without them').catch(() => undefined);
      await page.waitForText('Ben Krüger');
      await page.waitForText(`${name} (production)`);
      await closeAll();

      await page.palette('RingCentral: Sign Out');
      await page.choose(name);
      await page.message(`Signed out of ${name}`);
      equal(sent(simulator, '/restapi/oauth/revoke'), 1);
      await page.waitFor(row('not signed in'));
    } finally {
      await vscode.commands.executeCommand('notifications.clearAll');
      // What a failed attempt left behind would be in the way of the next.
      if ((await page.count(row(name))) > 0) await removeConnection(name).catch(() => undefined);
      await simulator.close();
      await closeAll();
    }
  },
);

import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { parseSnapshot } from '../../../server/src/account/parse-snapshot';
import { startSimulator } from '../../../server/src/simulator/simulator';
import { closeAll } from './editing';
import { pageTest } from './harness';
import { samplePath } from './open-sample';
import { page } from './page';

const uri = (path: string) => vscode.Uri.file(samplePath(path)).toString();

pageTest('a synchronization schema of Entra is previewed against the simulator, which is only read', async () => {
  const snapshot = parseSnapshot(readFileSync(samplePath('account.json'), 'utf8'));
  ok(snapshot.ok);
  const simulator = await startSimulator({ seed: snapshot.snapshot });
  try {
    await vscode.commands.executeCommand('ringcentralProvisioning.previewProvisioning', {
      mapping: uri('entra/ringcentral.synchronization-schema.json'),
      users: uri('entra/users.csv'),
      account: { server: simulator.url },
    });
    await page.waitForText('0 requests sent that change anything');
    await page.waitForText('Faye Wong');
    const writes = simulator.log.filter(({ method, path }) => method !== 'GET' && !path.includes('/oauth/'));
    deepEqual(writes, []);
    await closeAll();
  } finally {
    await simulator.close();
  }
});

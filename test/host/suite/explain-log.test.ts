import { equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { explain } from '../../../server/src/provisioning/explain-log/explain';
import { logReport } from '../../../server/src/provisioning/explain-log/report';
import { closeAll } from './editing';
import { pageTest } from './harness';
import { eventually, openSample, samplePath } from './open-sample';
import { page } from './page';

const log = 'entra/provisioning-log.json';

/** What the page says of the sample, by the same report as the command line's. */
function expected() {
  const found = explain(readFileSync(samplePath(log), 'utf8'));
  if (found.kind !== 'log') throw new Error('The sample is no log.');
  return logReport(found);
}

async function lenses(document: vscode.TextDocument): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
    5,
  );
  return found.flatMap(({ command }) => command?.title ?? []);
}

pageTest('a provisioning log is explained, with links into the mapping beside it', async () => {
  const { document } = await openSample(log);
  ok((await lenses(document)).includes('Explain this provisioning log'));
  await page.palette('RingCentral: Explain Provisioning Log');
  const { summary, sections } = expected();
  await page.waitForText(summary);
  equal(await page.count('section'), sections.length);
  await page.waitForText('is not a state or province RingCentral knows');
  await page.click('button.link:has-text("from [state]")');
  await page.waitForText('ringcentral.synchronization-schema.json');
  await eventually('The line of the mapping is selected', () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.getText(editor.selection) === JSON.stringify('addresses[type eq "work"].region');
  });
  await page.click('button:has-text("Copy as Markdown")');
  await page.waitForText('Explanation copied');
  const copied = await vscode.env.clipboard.readText();
  ok(copied.includes('addresses[type eq "work"].region') && copied.includes('hana.diaz@northwind.example'), copied);
  await closeAll();
});

pageTest('an error text is explained, and one that nobody knows is said to be unknown', async () => {
  await closeAll();
  await page.palette('RingCentral: Explain Provisioning Log');
  await page.choose('Enter an error…');
  await page.answer('Explain an Error', 'Feature [Bulk Assign] is not available');
  await page.press('Enter');
  await page.waitForText('SCIM is not switched on for the account.');
  await vscode.env.clipboard.writeText('The moon is full');
  await page.click('button:has-text("Explain Another…")');
  await page.choose('Paste from the clipboard');
  await page.waitForText('It is not known here.');
  await closeAll();
});

pageTest('picture: a provisioning log explained', async () => {
  await closeAll();
  await vscode.commands.executeCommand('workbench.action.closeSidebar');
  await openSample(log);
  await page.palette('RingCentral: Explain Provisioning Log');
  await page.waitForText(expected().summary);
  await page.screenshot('explain-log');
  await closeAll();
  await vscode.commands.executeCommand('workbench.view.explorer');
});

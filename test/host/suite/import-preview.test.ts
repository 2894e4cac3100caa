import { equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { parseSnapshot } from '../../../server/src/account/parse-snapshot';
import { startSimulator } from '../../../server/src/simulator/simulator';
import { chooseAda, chooseNobody } from './choose-user';
import { closeAll } from './editing';
import { pageTest, test } from './harness';
import { eventually, openSample, samplePath } from './open-sample';
import { page, repeatedly } from './page';

const command = 'ringcentralProvisioning.previewImport';
const zeroWrites = '0 requests sent that change anything';
const brokenImport = 'ringcentral-broken/ImportAccountEntJSON.json';

const uri = (path: string) => vscode.Uri.file(samplePath(path)).toString();

function sampleImport(mapping = brokenImport) {
  return vscode.commands.executeCommand(command, { mapping: uri(mapping), account: uri('account.json') });
}

pageTest('import preview: asks for the account, and shows that only the first page is read', async () => {
  await openSample(brokenImport);
  await page.palette('RingCentral: Preview Import');
  await page.waitForText('Preview Import: Account');
  await page.choose('account.json');
  await page.waitForText(zeroWrites);
  await page.waitForText('Import: 5 of 6 users read in 1 request');
  await page.waitForText('1 account of Saviynt was not read and would be marked inactive');
  await page.waitForText('Saviynt reads "page" only inside a call');
  await page.expectCount('section[aria-label="Accounts"] tbody tr', 5);
  await vscode.commands.executeCommand('workbench.action.closeSidebar');
  await page.screenshot('import');
  await vscode.commands.executeCommand('workbench.view.explorer');
  await closeAll();
});

pageTest('import preview: a problem leads to its line, and an edit asks for a new preview', async () => {
  await sampleImport();
  await page.waitForText(zeroWrites);
  await page.click('.problems li:has-text("Saviynt reads \\"page\\"") button.link');
  const editor = await eventually('The mapping is shown', () => {
    const active = vscode.window.activeTextEditor;
    return active?.document.uri.path.endsWith(brokenImport) && !active.selection.isEmpty && active;
  });
  equal(editor.document.getText(editor.selection), '"page"');
  const at = editor.document.getText().indexOf('count=5');
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + 'count=5'.length));
  edit.replace(editor.document.uri, range, 'count=2');
  await vscode.workspace.applyEdit(edit);
  await page.waitForText('The mapping has changed');
  await page.click('button.primary:has-text("Preview Again")');
  await page.waitForText('Import: 2 of 6 users read');
  await closeAll();
});

pageTest('import preview: rows are searched', async () => {
  await sampleImport('ringcentral');
  await page.waitForText('nobody would be marked inactive');
  await page.fill('input[type="search"]', 'krueger');
  await page.waitForText('1 of 6 rows');
  await page.expectCount('section[aria-label="Accounts"] tbody tr', 1);
  await closeAll();
});

test("import preview: a live account gets the connector's own reads and nothing else", async () => {
  const snapshot = parseSnapshot(readFileSync(samplePath('account.json'), 'utf8'));
  ok(snapshot.ok);
  const simulator = await startSimulator({ seed: snapshot.snapshot });
  try {
    const account = { server: simulator.url };
    await vscode.commands.executeCommand(command, { mapping: uri(brokenImport), account });
    const reads = simulator.log.filter(({ query }) => query.includes('count=5'));
    equal(reads.length, 1, JSON.stringify(simulator.log));
    const writes = simulator.log.filter(({ method, path }) => method !== 'GET' && !path.includes('/oauth/'));
    equal(writes.length, 0, JSON.stringify(writes));
  } finally {
    await simulator.close();
    await closeAll();
  }
});

/** The lenses of an open document, once the language server has named its calls. */
async function lensesOf(document: vscode.TextDocument): Promise<readonly vscode.CodeLens[]> {
  return eventually('Lenses', async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      50,
    );
    const own = lenses.filter((lens) => lens.command?.command.startsWith('ringcentralProvisioning.'));
    // Those of the preview come from another feature, and may come first.
    return own.some(({ command }) => command?.command === 'ringcentralProvisioning.showRequest') && own;
  });
}

async function shownText(name: string, seconds = 30): Promise<string> {
  const isIt = ({ uri: shown }: vscode.TextDocument) =>
    shown.scheme === 'ringcentral-request' && shown.path.includes(name);
  const document = await eventually(`${name} is shown`, () => vscode.workspace.textDocuments.find(isIt), seconds);
  return document.getText();
}

test('test call of an import: the request, and the answer with its mapped columns', async () => {
  const editor = await openSample(brokenImport);
  const lenses = await lensesOf(editor.document);
  ok(lenses.some(({ command: lens }) => lens?.title.startsWith('Show request')));
  const run = lenses.find(({ command: lens }) => lens?.command === 'ringcentralProvisioning.runCall');
  ok(run?.command?.arguments, 'a read can be run');
  const show = lenses.find(({ command: lens }) => lens?.command === 'ringcentralProvisioning.showRequest');
  ok(show?.command?.arguments);
  await vscode.commands.executeCommand(show.command.command, ...show.command.arguments);
  const request = await shownText('ImportAccountEntJSON call1.txt');
  ok(
    request.includes('GET https://platform.devtest.ringcentral.com/scim/v2/Users?filter=&startIndex=1&count=5'),
    request,
  );
  ok(request.includes('authorization: Bearer ***'), request);
  await vscode.commands.executeCommand(run.command.command, run.command.arguments[0], { account: uri('account.json') });
  const answer = await shownText('answer');
  ok(answer.includes('# Answer of account.json: 200'), answer);
  ok(/accountID +\d+ +⟵ id/.test(answer), answer);
  await vscode.window.showTextDocument(editor.document);
  await eventually('The account is remembered', async () =>
    (await lensesOf(editor.document)).some(({ command: lens }) => lens?.title === 'Run against account.json'),
  );
  await closeAll();
});

pageTest('test call of an import connector names the sample user, whose values are in the request', async () => {
  const { document } = await openSample('ringcentral/CreateAccountJSON.json');
  await lensesOf(document);
  await chooseAda();
  await page.waitForText('Show request for Ada Obi');
  const request = await repeatedly('The request', async () => {
    await page.click('.codelens-decoration a:has-text("Show request for Ada Obi")');
    return shownText('CreateAccountJSON call1.txt', 10);
  });
  ok(request.startsWith('# CreateAccountJSON · call1, for Ada Obi.'), request);
  ok(request.includes('Obi') && request.includes('Bearer ***'), request);
  await vscode.window.showTextDocument(document);
  await chooseNobody();
  await page.waitForNoText('Show request for Ada Obi');
  await closeAll();
});

test('test call of a write of the import connector: shown, never offered to run', async () => {
  const editor = await openSample('ringcentral/CreateAccountJSON.json');
  const lenses = await lensesOf(editor.document);
  ok(lenses.every(({ command: lens }) => lens?.command !== 'ringcentralProvisioning.runCall'));
  await closeAll();
});

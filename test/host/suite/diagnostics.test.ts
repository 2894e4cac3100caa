import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, codeOf, expectNoFindings, finding, findings, openNew, ourSource, rangeOf } from './editing';
import { pageTest, test } from './harness';
import { eventually, openSample } from './open-sample';
import { page } from './page';

const broken = 'ringcentral-broken/CreateAccountJSON.json';

test('a finding stands at its exact place, and leads to the page of its rule', async () => {
  const { document } = await openSample(broken);
  const found = await finding(document.uri, 'saviynt/unknown-property');
  equal(document.getText(found.range), 'lastName');
  equal(found.severity, vscode.DiagnosticSeverity.Error);
  match(found.message, /Did you mean "lastname"\?$/);
  const page = typeof found.code === 'object' ? found.code.target : undefined;
  ok(page && existsSync(page.fsPath), `${page} is not there`);
});

test('a file that is as it should be has no finding', async () => {
  const { document } = await openSample('ringcentral/CreateAccountJSON.json');
  await expectNoFindings([document]);
});

pageTest('findings are squiggles in the editor and lines in the Problems panel', async () => {
  const { document } = await openSample(broken);
  await finding(document.uri, 'saviynt/unknown-property');
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  await page.waitForText('Saviynt user has no property "lastName"');
  await page.waitFor('.monaco-editor .squiggly-error');
  await page.waitFor('.monaco-editor .squiggly-warning');
  await vscode.commands.executeCommand('workbench.action.closePanel');
});

test('a finding inside a transport package stands at its place through both levels of strings', async () => {
  const { document } = await openSample('transport-package/Connection_2026-11-02_08-15-00(UTC).json');
  const found = await finding(document.uri, 'saviynt/unknown-property');
  ok(found.range.isEqual(rangeOf(document, 'lastName')), 'the range is the name, not the string around it');
  await closeAll();
});

test('an edit changes the findings', async () => {
  const { document } = await openSample(broken);
  const { range } = await finding(document.uri, 'saviynt/unknown-property');
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, 'lastname');
  await vscode.workspace.applyEdit(edit);
  await eventually(
    'The finding goes',
    () => !findings(document.uri).some((one) => codeOf(one) === 'saviynt/unknown-property'),
  );
  await closeAll();
});

test('a syntax error is reported once, by VS Code', async () => {
  const { document } = await openNew('syntax/CreateAccountJSON.json', '{\n  "call": [\n    { "name": "call1", }\n');
  const all = await eventually('A syntax error', () => {
    const found = vscode.languages.getDiagnostics(document.uri);
    return found.length > 0 && found;
  });
  await expectNoFindings([document], (one) => codeOf(one).startsWith('json/'));
  ok(all.some(({ source }) => source !== ourSource));
  await closeAll();
});

test('other JSON files get nothing: no findings, no completions, no hovers', async () => {
  const text = '{\n  "name": "x",\n  "call": [{ "connection": "nowhere", "httpMethod": "FETCH" }],\n  "page": 1\n}\n';
  const { document } = await openNew('package.json', text);
  await expectNoFindings([document]);
  const inside = rangeOf(document, '"connection"').start;
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    inside,
  );
  // VS Code itself offers the words of other open files, as text.
  const labels = list.items
    .filter(({ kind }) => kind !== vscode.CompletionItemKind.Text)
    .map(({ label }) => (typeof label === 'string' ? label : label.label));
  deepEqual(
    labels.filter((label) => ['accountIdPath', 'httpParams', 'httpHeaders', 'url'].includes(label)),
    [],
  );
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    rangeOf(document, 'httpMethod').start,
  );
  ok(!JSON.stringify(hovers).includes('HTTP method'));
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(document, text),
  );
  ok(!actions.some(({ kind }) => kind?.value.includes('ringcentralProvisioning')));
  await closeAll();
});

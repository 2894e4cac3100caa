import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, finding, rangeOf, typeAfter } from './editing';
import { pageTest, test } from './harness';
import { openSample } from './open-sample';
import { page } from './page';

const good = 'ringcentral/CreateAccountJSON.json';

function hoverText(hovers: readonly vscode.Hover[]): string {
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

async function hoverAt(document: vscode.TextDocument, text: string): Promise<string> {
  const at = rangeOf(document, text).start.translate(0, 1);
  return hoverText(await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, at));
}

async function definitionsOf(
  document: vscode.TextDocument,
  text: string,
  nth = 0,
): Promise<readonly vscode.Location[]> {
  const at = rangeOf(document, text, nth).start.translate(0, 1);
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    at,
  );
  return found.map((one) =>
    'targetUri' in one ? new vscode.Location(one.targetUri, one.targetSelectionRange ?? one.targetRange) : one,
  );
}

test('hover explains a key, an attribute of the request body, and a property in an expression', async () => {
  const { document } = await openSample(good);
  ok((await hoverAt(document, 'accountIdPath')).includes('ID of the new account'));
  ok((await hoverAt(document, 'userName\\":')).includes('Must be the same as the work e-mail address'));
  const property = await hoverAt(document, 'lastname');
  ok(property.includes('lastname'), property);
});

test('a connection leads to ConnectionJSON, a response path to its call', async () => {
  const { document } = await openSample(good);
  const [connection] = await definitionsOf(document, 'acctAuth');
  ok(connection);
  ok(connection.uri.path.endsWith('ringcentral/ConnectionJSON.json'));
  const target = await vscode.workspace.openTextDocument(connection.uri);
  equal(target.getText(connection.range).replaceAll('"', ''), 'acctAuth');
  const [call] = await definitionsOf(document, 'call1.message.id');
  equal(call?.uri.path, document.uri.path);
  equal(call && document.getText(call.range).replaceAll('"', ''), 'call1');
});

test('references of an authentication are found in all files of the connector', async () => {
  const { document } = await openSample('ringcentral/ConnectionJSON.json');
  await finding(
    (await openSample('ringcentral-broken/CreateAccountJSON.json')).document.uri,
    'saviynt/unknown-property',
  );
  const found = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    rangeOf(document, 'acctAuth').start.translate(0, 1),
  );
  const files = new Set(found.map(({ uri }) => uri.path.slice(uri.path.lastIndexOf('/') + 1)));
  ok(files.has('CreateAccountJSON.json'), [...files].join());
  ok(files.has('ImportAccountEntJSON.json'), [...files].join());
});

test('the outline names calls and mappings', async () => {
  const { document } = await openSample(good);
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  ok(
    symbols.some((symbol) => symbol.name === 'call1' && symbol.detail.includes('POST')),
    JSON.stringify(symbols),
  );
});

test('the outline of a transport package goes into its strings', async () => {
  const { document } = await openSample('transport-package/Connection_2026-11-02_08-15-00(UTC).json');
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  const all = (list: readonly vscode.DocumentSymbol[]): readonly string[] =>
    list.flatMap(({ name, children }) => [name, ...all(children)]);
  const names = all(symbols);
  deepEqual(
    ['RingCentral EU', 'CreateAccountJSON', 'call1'].filter((name) => !names.includes(name)),
    [],
  );
});

test('expressions are coloured', async () => {
  const { document } = await openSample(good);
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  ok(tokens.data.length > 0);
});

pageTest('hover is what a person sees under the pointer', async () => {
  const editor = await openSample(good);
  const ask = async () => {
    await typeAfter(editor, '"accountIdPa');
    await vscode.commands.executeCommand('editor.action.showHover');
  };
  await page.untilShown(ask, '.monaco-hover:visible:has-text("ID of the new account")');
  await page.press('Escape');
  await closeAll();
});

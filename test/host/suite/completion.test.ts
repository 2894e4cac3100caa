import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { complete } from './asking';
import { closeAll, cursorAfter } from './editing';
import { pageTest, test } from './harness';
import { eventually, openSample } from './open-sample';
import { page } from './page';

const broken = 'ringcentral-broken/CreateAccountJSON.json';

interface Create {
  readonly call: readonly { readonly httpParams: string; readonly connection: string }[];
}

/** The body of the first call. @throws {SyntaxError} when file or body is no JSON */
function bodyOf(document: vscode.TextDocument): Readonly<Record<string, unknown>> {
  const file = JSON.parse(document.getText()) as Create;
  return JSON.parse(file.call[0]?.httpParams ?? '') as Readonly<Record<string, unknown>>;
}

pageTest('a completion inside the request body leaves JSON in JSON', async () => {
  const editor = await openSample(broken);
  await complete(editor, {
    after: '\\"active\\":true',
    typed: ',\\"pho',
    label: 'phoneNumbers',
    expected: '\\"phoneNumbers\\"',
  });
  const body = bodyOf(editor.document);
  ok(Array.isArray(body.phoneNumbers), JSON.stringify(body));
  deepEqual(Object.keys(body).slice(2, 5), ['active', 'phoneNumbers', 'name']);
  await closeAll();
});

pageTest('a bare quote typed into the body is escaped by the completion', async () => {
  const editor = await openSample(broken);
  await complete(editor, {
    after: '\\"active\\":true,',
    typed: '"titl',
    label: 'title',
    expected: '\\"title\\"',
  });
  ok('title' in bodyOf(editor.document), editor.document.getText());
  await closeAll();
});

pageTest('inside an expression the properties of a person are offered', async () => {
  const editor = await openSample(broken);
  const { document } = editor;
  await complete(editor, {
    after: '\\"active\\":true,',
    typed: '\\"displayName\\":\\"${user.displ',
    label: 'displayname',
    expected: '${user.displayname',
  });
  await page.type('}\\",');
  await eventually('The rest', () => document.getText().includes('{user.displayname}\\",\\"name'));
  equal(bodyOf(document).displayName, '${user.displayname}');
  await closeAll();
});

test('names of connections come from ConnectionJSON', async () => {
  const { document } = await openSample('ringcentral/CreateAccountJSON.json');
  const at = document.getText().indexOf('acctAuth');
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(at),
  );
  ok(items.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'acctAuth'));
});

test('attributes of the body are offered with what RingCentral asks of them', async () => {
  const editor = await openSample(broken);
  const at = cursorAfter(editor, '\\"active\\":true,\\"');
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    at,
  );
  const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  ok(labels.includes('phoneNumbers'), labels.join());
  ok(!labels.includes('userName'), 'what the body has already is not offered');
});

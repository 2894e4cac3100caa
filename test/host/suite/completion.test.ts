import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, cursorAfter, typeAfter } from './editing';
import { pageTest, test } from './harness';
import { eventually, openSample } from './open-sample';
import { page } from './page';

const broken = 'ringcentral-broken/CreateAccountJSON.json';
const widget = '.suggest-widget.visible';

interface Create {
  readonly call: readonly { readonly httpParams: string; readonly connection: string }[];
}

/** The body of the first call. @throws {SyntaxError} when file or body is no JSON */
function bodyOf(document: vscode.TextDocument): Readonly<Record<string, unknown>> {
  const file = JSON.parse(document.getText()) as Create;
  return JSON.parse(file.call[0]?.httpParams ?? '') as Readonly<Record<string, unknown>>;
}

async function typeInBody(after: string, text: string): Promise<vscode.TextDocument> {
  const editor = await openSample(broken);
  const { document } = editor;
  const isTyped = () => document.getText().includes(after + text) || undefined;
  await typeAfter(editor, after);
  await page.type(text);
  // A revert of the file by the test before may still be under way, and takes what is typed meanwhile with it.
  if ((await eventually('The typed text', isTyped, 3).catch(() => undefined)) === undefined) {
    await typeAfter(editor, after);
    await page.type(text);
  }
  return document;
}

pageTest('a completion inside the request body leaves JSON in JSON', async () => {
  const document = await typeInBody('\\"active\\":true', ',\\"pho');
  await page.waitFor(`${widget} .monaco-list-row.focused:has-text("phoneNumbers")`);
  await page.press('Enter');
  await eventually('The attribute', () => document.getText().includes('\\"phoneNumbers\\"'));
  await page.press('Escape');
  const body = bodyOf(document);
  ok(Array.isArray(body.phoneNumbers), JSON.stringify(body));
  deepEqual(Object.keys(body).slice(2, 5), ['active', 'phoneNumbers', 'name']);
  await closeAll();
});

pageTest('a bare quote typed into the body is escaped by the completion', async () => {
  const document = await typeInBody('\\"active\\":true,', '"titl');
  await page.waitFor(`${widget} .monaco-list-row.focused:has-text("title")`);
  await page.press('Enter');
  await eventually('The attribute', () => document.getText().includes('\\"title\\"'));
  await page.press('Escape');
  ok('title' in bodyOf(document), document.getText());
  await closeAll();
});

pageTest('inside an expression the properties of a person are offered', async () => {
  const document = await typeInBody('\\"active\\":true,', '\\"displayName\\":\\"${user.displ');
  await page.waitFor(`${widget} .monaco-list-row.focused:has-text("displayname")`);
  await page.press('Enter');
  await page.type('}\\",');
  await eventually('The property', () => document.getText().includes('{user.displayname}\\",\\"name'));
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

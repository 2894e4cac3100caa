import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { readEntraDocument } from '../../../server/src/documents/entra/document';
import { buildSource } from '../../../server/src/expressions/entra/tree';
import { closeAll, revert, typeAfter } from './editing';
import { pageTest } from './harness';
import { eventually, openSample } from './open-sample';
import { page } from './page';

const schema = 'entra/ringcentral.synchronization-schema.json';
const box = 'textarea[aria-label="Expression"]';

/** Chooses the people of the samples, unless a test before has; then they are there already. */
async function withEntraPeople(): Promise<void> {
  await page.click('.edit button >> text=/People/');
  await page.click('.quick-input-list .monaco-list-row:has-text("users.csv"):has-text("entra/")');
  await page.waitFor('.people tr:has-text("Ada Obi")');
}

/** The source of a mapping as the document has it now. */
function sourceOf(document: vscode.TextDocument, target: string) {
  const mappings = readEntraDocument('schema.json', document.getText())?.attributeMappings ?? [];
  return mappings.find(({ targetAttributeName }) => targetAttributeName === target)?.source;
}

pageTest(
  'picture: edit, an expression with the result for several people, written back and undone in one step',
  async () => {
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    const editor = await openSample(schema);
    const { document } = editor;
    const before = document.getText();
    await typeAfter(editor, '"expression": "IgnoreFlowIfNullOrEmpty(');
    await page.palette('RingCentral: Edit Expression');
    await page.waitForText('As in the file.');
    await withEntraPeople();
    const edited = 'Join(" · ", [jobTitle], ToUpper([department], ))';
    await page.fill(box, edited);
    await page.waitFor('.people tr:has-text("Ada Obi") td:has-text("SALES")');
    await page.fill(box, 'Join(" · ", [jobTitle]');
    await page.click('button:has-text("Write Back")');
    await page.waitForText('cannot be parsed');
    equal(document.getText(), before, 'nothing is written that cannot be parsed');
    await page.fill(box, edited);
    await page.waitForText('Not in the file yet.');
    equal(document.getText(), before, 'the file stays as it is until it is written back');
    await page.waitFor('.people tr:has-text("Ada Obi") td:has-text("SALES")');
    await page.screenshot('edit-expression');

    await page.click('button:has-text("Write Back")');
    await page.waitForText('Written to the file, which is not saved yet.');
    const source = await eventually('The edit', () => document.getText() !== before && sourceOf(document, 'title'));
    equal(source.expression, edited);
    const built = buildSource(edited);
    ok('source' in built);
    equal(source.name, built.source.name);
    equal(source.parameters.length, built.source.parameters.length);
    ok(document.isDirty, 'nothing is saved');

    // Once more, from where it stands now.
    await page.fill(box, '[department]');
    await page.waitFor('.people tr:has-text("Ada Obi") td:has-text("Sales")');
    await page.click('button:has-text("Write Back")');
    await eventually('The second edit', () => sourceOf(document, 'title')?.expression === '[department]');
    equal(sourceOf(document, 'title')?.type, 'Attribute');

    await vscode.window.showTextDocument(document, { preview: false });
    await vscode.commands.executeCommand('undo');
    await eventually('The second edit is undone', () => sourceOf(document, 'title')?.expression === edited);
    await vscode.commands.executeCommand('undo');
    await eventually('The first edit is undone', () => document.getText() === before);
    await revert(document);
    await closeAll();
    await vscode.commands.executeCommand('workbench.view.explorer');
  },
);

pageTest('a mapping is added for an attribute that has none', async () => {
  const editor = await openSample(schema);
  const { document } = editor;
  const before = document.getText();
  await typeAfter(editor, '"expression": "IgnoreFlowIfNullOrEmpty(');
  await page.palette('RingCentral: Add Attribute Mapping');
  await page.question('Add Attribute Mapping');
  const row = '.quick-input-list .monaco-list-row >> nth=0';
  const target = (await page.text(`${row} >> .label-name`)).trim();
  ok(target !== '' && sourceOf(document, target) === undefined, target);
  await page.choose(target);
  await page.waitFor(box);
  await page.fill(box, 'ToLower([mail], )');
  await page.waitForText('Not in the file yet.');
  equal(document.getText(), before);
  await page.click('button:has-text("Write Back")');
  await eventually('The mapping', () => sourceOf(document, target)?.expression === 'ToLower([mail], )');
  await page.fill(box, '[mail]');
  await page.click('button:has-text("Write Back")');
  await eventually('The mapping, once more', () => sourceOf(document, target)?.expression === '[mail]');
  ok(JSON.parse(document.getText()));
  await revert(document);
  await closeAll();
});

pageTest('the expression at the cursor can be edited from the refactorings', async () => {
  const editor = await openSample('okta/ringcentral.profile-mapping.json');
  const { document } = editor;
  await typeAfter(editor, 'String.removeSpaces(');
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    editor.selection,
    vscode.CodeActionKind.Refactor.value,
  );
  ok(actions.some(({ title }) => title === 'Edit expression…'));
  await page.palette('RingCentral: Edit Expression');
  await page.waitForText('As in the file.');
  const text = await page.value(box);
  await page.fill(box, `${text} `);
  await page.waitForText('Not in the file yet.');
  await page.fill(box, 'String.toUpperCase(user.mobilePhone)');
  await page.click('button:has-text("Write Back")');
  await eventually('The edit', () => document.getText().includes('"String.toUpperCase(user.mobilePhone)"'));
  await revert(document);
  await closeAll();
});

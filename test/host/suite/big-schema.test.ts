import { ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, finding, openNew, rangeOf, typeAfter } from './editing';
import { pageTest } from './harness';
import { eventually, samplePath } from './open-sample';
import { page } from './page';

/** Attributes of the directory that make a schema as large as real ones; no mapping names them. */
const attributes = 3000;

/** The schema of the samples with a directory as large as those of companies, and a slip in one mapping. */
function bigSchema(): string {
  const schema = JSON.parse(readFileSync(samplePath('entra/ringcentral.synchronization-schema.json'), 'utf8')) as {
    readonly directories: readonly { readonly objects: readonly { readonly attributes: unknown[] }[] }[];
  };
  const object = schema.directories[0]?.objects[0];
  for (let index = 0; index < attributes; index++)
    object?.attributes.push({
      anchor: false,
      caseExact: false,
      defaultValue: null,
      flowNullValues: false,
      multivalued: false,
      mutability: 'ReadWrite',
      name: `extension_0123456789abcdef0123456789abcdef_attribute${index}`,
      required: false,
      type: 'String',
      apiExpressions: [],
      metadata: [],
      referencedObjects: [],
    });
  return JSON.stringify(schema, null, 2).replace('"NormalizeDiacritics([city])"', '"NormalizeDiacritics([citty])"');
}

pageTest('picture: big schema, findings in more than a megabyte', async () => {
  const text = bigSchema();
  ok(text.length > 1024 * 1024, `${text.length} characters`);
  await vscode.commands.executeCommand('workbench.action.closeSidebar');
  const editor = await openNew('entra-big/ringcentral.synchronization-schema.json', text);
  const { document } = editor;
  const found = await finding(document.uri, 'entra/unknown-binding');
  ok(document.getText(found.range).includes('citty'));
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  await page.waitForText('citty');
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  const ask = async () => {
    await typeAfter(editor, 'NormalizeDiacritics([citt');
    await vscode.commands.executeCommand('editor.action.showHover');
  };
  await page.untilShown(ask, '.monaco-hover:visible:has-text("citty")');
  await page.screenshot('big-schema', { keepPointer: true });
  await page.press('Escape');

  // A finding goes with the keystroke that mends it, without waiting for a save.
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, '[citty]'), '[city]');
  ok(await vscode.workspace.applyEdit(edit));
  await eventually('The end of the finding', () =>
    vscode.languages.getDiagnostics(document.uri).every(({ message }) => !message.includes('citty')),
  );
  await closeAll();
  await vscode.workspace.fs.delete(vscode.Uri.file(samplePath('entra-big')), { recursive: true });
  await vscode.commands.executeCommand('workbench.action.closePanel');
  await vscode.commands.executeCommand('workbench.view.explorer');
});

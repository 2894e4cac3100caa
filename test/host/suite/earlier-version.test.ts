import { ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { rangeOf } from './editing';
import { pageTest } from './harness';
import { eventually, openSample } from './open-sample';
import { withGit } from './with-git';

const renamed = { from: '"targetAttributeName": "title"', to: '"targetAttributeName": "nickName"' };

async function openEdited(): Promise<vscode.TextDocument> {
  const { document } = await openSample('entra/ringcentral.synchronization-schema.json');
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, renamed.from), renamed.to);
  ok(await vscode.workspace.applyEdit(edit));
  return document;
}

async function untilDropIsFound(document: vscode.TextDocument): Promise<void> {
  const codes = () =>
    vscode.languages
      .getDiagnostics(document.uri)
      .map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code)));
  await eventually('The dropped mapping is found', () => codes().includes('entra/put-drops'));
}

pageTest('what a PUT would drop shows while a committed schema is edited', () =>
  withGit(async () => {
    await untilDropIsFound(await openEdited());
  }),
);

pageTest('what a PUT would drop shows in a schema that was open before Git found its repository', async () => {
  const document = await openEdited();
  await withGit(() => untilDropIsFound(document));
});

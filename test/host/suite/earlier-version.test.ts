import { ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { rangeOf } from './editing';
import { pageTest } from './harness';
import { eventually, openSample } from './open-sample';
import { withGit } from './with-git';

pageTest('what a PUT would drop shows while a committed schema is edited', () =>
  withGit(async () => {
    const { document } = await openSample('entra/ringcentral.synchronization-schema.json');
    const codes = () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code)));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(
      document.uri,
      rangeOf(document, '"targetAttributeName": "title"'),
      '"targetAttributeName": "nickName"',
    );
    ok(await vscode.workspace.applyEdit(edit));
    await eventually('The dropped mapping is found', () => codes().includes('entra/put-drops'));
  }),
);

import * as vscode from 'vscode';
import type { RequestJson } from '../../../../server/src/provisioning/render/plan-format';
import { asCurl, TOKEN_VARIABLE } from '../../../../server/src/provisioning/render/requests/curl';
import { asHttp } from '../../../../server/src/provisioning/render/requests/http-file';
import type { RequestForm } from '../../../webview/plan/messages';
import { columnBeside } from '../../infrastructure/reveal';

/** Puts a request on the clipboard, without the token, and says what is to be put in for it. */
export async function copyRequest(request: RequestJson, form: RequestForm): Promise<void> {
  const { text, said } = written(request, form);
  if (text === '') return;
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(said, 5000);
}

function written(request: RequestJson, form: RequestForm): { readonly text: string; readonly said: string } {
  switch (form) {
    case 'body':
      return { text: request.body ?? '', said: 'Request body copied' };
    case 'curl':
      return { text: asCurl(request), said: `Command copied; it takes the token from $${TOKEN_VARIABLE}` };
    case 'http':
      return { text: asHttp([request]), said: 'Request copied; put your token in for {{token}}' };
  }
}

/** Opens requests as a new `.http` document, which nobody has saved, beside the page. */
export async function openRequests(
  requests: readonly RequestJson[],
  page: vscode.ViewColumn | undefined,
): Promise<void> {
  if (requests.length === 0) return;
  const languages = await vscode.languages.getLanguages();
  const language = ['http', 'restclient'].find((id) => languages.includes(id));
  const document = await vscode.workspace.openTextDocument({
    content: asHttp(requests),
    ...(language !== undefined && { language }),
  });
  await vscode.window.showTextDocument(document, { viewColumn: columnBeside(page) });
}

/** Puts a text on the clipboard and says so for a moment. */
export async function copyText(text: string, said: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(said, 3000);
}

import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

/** Where webviews may load files from: their own bundles and nothing else. */
export function webviewRoots(extensionUri: vscode.Uri): readonly vscode.Uri[] {
  return [vscode.Uri.joinPath(extensionUri, 'dist/webview')];
}

/**
 * The page of a webview: an empty `<main>` that `dist/webview/NAME.js` fills from messages. No data in the page, no
 * inline style, no network: what it shows arrives by `postMessage`.
 *
 * @param name of the bundle and its style sheet, `NAME.js` and `NAME.css`
 * @param title for screen readers; plain text
 */
export function webviewPage(webview: vscode.Webview, extensionUri: vscode.Uri, name: string, title: string): string {
  const nonce = randomBytes(16).toString('base64');
  const file = (extension: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist/webview', `${name}.${extension}`)).toString();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escapeAttribute(file('css'))}">
<title>${escapeText(title)}</title>
</head>
<body>
<main></main>
<script nonce="${nonce}" src="${escapeAttribute(file('js'))}"></script>
</body>
</html>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type FileParams, type ListedFile, listFilesMethod, readFileMethod } from '../../../server/src/lsp/protocol';
import { decodeText } from '../../../server/src/text/decode';

/** No parameter is larger; the server would not read it. */
const maximumBytes = 2 * 1024 * 1024;

/**
 * Answers the server's questions about files that only this client can read: of file systems that extensions provide. The
 * server asks for the folder of an open document only, and reads files of this machine itself.
 */
export function serveFiles(client: LanguageClient): vscode.Disposable {
  const uriOf = ({ uri }: FileParams) => client.protocol2CodeConverter.asUri(uri);
  return vscode.Disposable.from(
    client.onRequest(listFilesMethod, async (params: FileParams) => {
      const folder = uriOf(params);
      return folder.scheme === 'file' ? [] : list(folder);
    }),
    client.onRequest(readFileMethod, async (params: FileParams) => {
      const uri = uriOf(params);
      return uri.scheme === 'file' ? null : read(uri);
    }),
  );
}

async function list(folder: vscode.Uri): Promise<readonly ListedFile[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    const files = entries.filter(([name, type]) => (type & vscode.FileType.File) !== 0 && /\.jsonc?$/i.test(name));
    return await Promise.all(
      files.map(async ([name]) => {
        const { mtime, size } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, name));
        return { name, stamp: `${mtime}:${size}`, size };
      }),
    );
  } catch {
    return [];
  }
}

async function read(uri: vscode.Uri): Promise<string | null> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return bytes.length > maximumBytes ? null : decodeText(bytes).text;
  } catch {
    return null;
  }
}

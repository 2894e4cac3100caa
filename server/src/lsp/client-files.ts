import type { Connection } from 'vscode-languageserver';
import { isObject } from '../json/value';
import type { FileProvider, FileStamp } from './file-provider';
import { type FileParams, listFilesMethod, readFileMethod } from './protocol';

/**
 * Reads files of this machine through `own`, and those of other schemes, such as the documents of a transport package,
 * through the client, which alone knows them.
 * @param own undefined where there is no file system
 * @param isServed whether the client answers such questions
 */
export function withClientFiles(
  own: FileProvider | undefined,
  connection: Connection,
  isServed: () => boolean,
): FileProvider {
  const isOwn = (uri: string) => /^file:/i.test(uri);
  return {
    async list(folder) {
      if (isOwn(folder)) return own === undefined ? [] : own.list(folder);
      if (!isServed()) return [];
      return readStamps(await ask(connection, listFilesMethod, folder));
    },
    async entries(folder) {
      return isOwn(folder) ? own?.entries?.(folder) : undefined;
    },
    async read(uri, root) {
      if (isOwn(uri)) return own?.read(uri, root);
      const text = isServed() ? await ask(connection, readFileMethod, uri) : undefined;
      return typeof text === 'string' ? text : undefined;
    },
  };
}

async function ask(connection: Connection, method: string, uri: string): Promise<unknown> {
  const params: FileParams = { uri };
  try {
    return await connection.sendRequest<unknown>(method, params);
  } catch {
    return undefined; // without the files beside it, a document is checked alone
  }
}

function readStamps(answer: unknown): readonly FileStamp[] {
  if (!Array.isArray(answer)) return [];
  return answer.flatMap((item: unknown) => {
    if (!isObject(item)) return [];
    const { name, stamp, size } = item;
    return typeof name === 'string' && typeof stamp === 'string' && typeof size === 'number'
      ? [{ name, stamp, size }]
      : [];
  });
}

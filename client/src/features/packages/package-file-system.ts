import * as vscode from 'vscode';
import type { PackageStore, StoredFile } from './package-store';
import { baseName, packagePlaceOf, packageUri } from './package-uri';
import { UnreadablePackage } from './read-source';
import { writeBack } from './write-back';

/**
 * Transport packages as folders: per connection a folder with its settings and one laid-out document per parameter. A
 * parameter of a `Connection_*.json` is written back into it; an archive is for reading.
 */
export class PackageFileSystem implements vscode.FileSystemProvider {
  readonly onDidChangeFile: vscode.Event<vscode.FileChangeEvent[]>;

  constructor(private readonly store: PackageStore) {
    this.onDidChangeFile = store.onDidChange;
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { source, path } = packagePlaceOf(uri);
    const { files, content } = await this.#open(uri);
    const file = files.get(path);
    if (file !== undefined) {
      const isEditable = file.kind === 'parameter' && !content.isArchive;
      const permissions = isEditable ? {} : { permissions: vscode.FilePermission.Readonly };
      return { type: vscode.FileType.File, ctime: 0, mtime: file.mtime, size: file.bytes.length, ...permissions };
    }
    if (path !== '' && childrenOf(files, path).size === 0)
      throw vscode.FileSystemError.FileNotFound(packageUri(source, path));
    return {
      type: vscode.FileType.Directory,
      ctime: 0,
      mtime: 0,
      size: 0,
      permissions: vscode.FilePermission.Readonly,
    };
  }

  async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    const { files } = await this.#open(uri);
    return [...childrenOf(files, packagePlaceOf(uri).path)];
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const file = (await this.#open(uri)).files.get(packagePlaceOf(uri).path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return file.bytes;
  }

  async writeFile(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
    const { source, path } = packagePlaceOf(uri);
    const opened = await this.#open(uri);
    const file = opened.files.get(path);
    const name = baseName(source);
    if (opened.content.isArchive)
      throw vscode.FileSystemError.NoPermissions(
        `${name} is an archive and is not changed. Use "RingCentral: Extract Connector to Files", edit the files and pack them again.`,
      );
    if (file === undefined)
      throw vscode.FileSystemError.NoPermissions(
        `Files cannot be added to ${name} here. Use "RingCentral: Extract Connector to Files", add the file and pack the folder.`,
      );
    if (file.kind !== 'parameter')
      throw vscode.FileSystemError.NoPermissions(`${baseName(uri)} is shown for reading. Change it in ${name} itself.`);
    await writeBack(opened, path, new TextDecoder().decode(bytes));
    await this.store.refresh(source);
  }

  watch(): vscode.Disposable {
    // Every open package is watched as long as it is open.
    return new vscode.Disposable(() => undefined);
  }

  createDirectory(): never {
    throw vscode.FileSystemError.NoPermissions(FIXED);
  }

  delete(): never {
    throw vscode.FileSystemError.NoPermissions(FIXED);
  }

  rename(): never {
    throw vscode.FileSystemError.NoPermissions(FIXED);
  }

  async #open(uri: vscode.Uri) {
    try {
      return await this.store.get(packagePlaceOf(uri).source);
    } catch (error) {
      throw error instanceof UnreadablePackage ? vscode.FileSystemError.Unavailable(error.message) : error;
    }
  }
}

const FIXED =
  'The documents of a transport package stand for its parameters and keep their names. Use "RingCentral: Extract Connector to Files" to rearrange them.';

/** What lies right in a folder of a package. */
export function childrenOf(files: ReadonlyMap<string, StoredFile>, folder: string): Map<string, vscode.FileType> {
  const prefix = folder === '' ? '' : `${folder}/`;
  const children = new Map<string, vscode.FileType>();
  for (const path of files.keys()) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...more] = path.slice(prefix.length).split('/');
    children.set(name, more.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
  }
  return children;
}

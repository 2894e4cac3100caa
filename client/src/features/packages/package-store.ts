import * as vscode from 'vscode';
import type { PackageFile } from './engine';
import { packageUri } from './package-uri';
import { openDocument, readSource, type SourcePackage } from './read-source';

/** One document of a package, with the moment it last changed: an editor asks before it overwrites. */
export interface StoredFile extends PackageFile {
  readonly mtime: number;
  readonly bytes: Uint8Array;
}

export interface OpenPackage {
  readonly source: vscode.Uri;
  readonly content: SourcePackage;
  readonly files: ReadonlyMap<string, StoredFile>;
}

/** The packages that are open, read again whenever their files change. */
export class PackageStore implements vscode.Disposable {
  readonly #packages = new Map<string, { value: Promise<OpenPackage>; readonly watcher: vscode.Disposable }>();
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChange = this.#changes.event;

  /** The package in a file. @throws UnreadablePackage */
  get(source: vscode.Uri): Promise<OpenPackage> {
    const key = source.toString();
    const known = this.#packages.get(key);
    if (known !== undefined) return known.value;
    const value = load(source, undefined);
    const entry = { value, watcher: this.#watch(source) };
    this.#packages.set(key, entry);
    // One that could not be read is read afresh when it is asked for again.
    value.catch(() => this.close(source));
    return value;
  }

  /** Reads a package again, and tells what became different. */
  async refresh(source: vscode.Uri): Promise<void> {
    const entry = this.#packages.get(source.toString());
    if (entry === undefined) return;
    const before = await entry.value.catch(() => undefined);
    const value = load(source, before);
    try {
      const after = await value;
      entry.value = value;
      this.#changes.fire(changesBetween(source, before, after));
    } catch {
      // Half of an edit is no package. What was there stays until there is one again.
    }
  }

  /** Forgets a package; its documents stay open and are read anew when asked for. */
  close(source: vscode.Uri): void {
    const key = source.toString();
    this.#packages.get(key)?.watcher.dispose();
    this.#packages.delete(key);
  }

  dispose(): void {
    for (const { watcher } of this.#packages.values()) watcher.dispose();
    this.#packages.clear();
    this.#changes.dispose();
  }

  #watch(source: vscode.Uri): vscode.Disposable {
    const again = () => void this.refresh(source);
    const folder = vscode.Uri.joinPath(source, '..');
    const name = source.path.slice(source.path.lastIndexOf('/') + 1);
    // Brackets and braces mean something in a pattern, and may stand in a name.
    const pattern = new vscode.RelativePattern(folder, name.replace(/[[\]{}*?]/g, '?'));
    const files = vscode.workspace.createFileSystemWatcher(pattern);
    return vscode.Disposable.from(
      files,
      files.onDidChange(again),
      files.onDidCreate(again),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && document === openDocument(source)) again();
      }),
    );
  }
}

async function load(source: vscode.Uri, before: OpenPackage | undefined): Promise<OpenPackage> {
  const content = await readSource(source);
  const now = Date.now();
  const files = new Map<string, StoredFile>();
  for (const file of content.files) {
    const old = before?.files.get(file.path);
    const isSame = old !== undefined && old.text === file.text && old.kind === file.kind;
    files.set(file.path, isSame ? old : { ...file, mtime: now, bytes: new TextEncoder().encode(file.text) });
  }
  return { source, content, files };
}

function changesBetween(source: vscode.Uri, before: OpenPackage | undefined, after: OpenPackage) {
  const changes: vscode.FileChangeEvent[] = [];
  const tell = (type: vscode.FileChangeType, path: string) => changes.push({ type, uri: packageUri(source, path) });
  for (const [path, file] of after.files) {
    const old = before?.files.get(path);
    if (old === undefined) tell(vscode.FileChangeType.Created, path);
    else if (old !== file) tell(vscode.FileChangeType.Changed, path);
  }
  for (const path of before?.files.keys() ?? []) if (!after.files.has(path)) tell(vscode.FileChangeType.Deleted, path);
  return changes;
}

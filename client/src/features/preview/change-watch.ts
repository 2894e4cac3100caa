import * as vscode from 'vscode';
import type { InputName } from '../../../webview/plan/messages';
import { folderOf } from '../../infrastructure/files';

/** Which inputs of a plan are not any more what the plan was made of. */
export interface Staleness {
  /** Edited, or written by something else. */
  readonly changed: readonly InputName[];
  /** A file of the input is not there any more. */
  readonly gone: readonly InputName[];
}

const FRESH: Staleness = { changed: [], gone: [] };

/** Notes when documents are edited, until it is disposed. */
export class EditLog implements vscode.Disposable {
  readonly #last = new Map<string, number>();
  readonly #subscription = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length > 0) this.#last.set(document.uri.toString(), Date.now());
  });

  /** Whether a document was edited after `time`, in milliseconds since 1970. */
  hasEdited(uri: string, time: number): boolean {
    return (this.#last.get(uri) ?? 0) > time;
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

/**
 * Notices which inputs of a plan change after it was made: in an editor, on the disk, or because an editor is closed
 * whose text was never saved.
 */
export class ChangeWatch implements vscode.Disposable {
  readonly #onChange: (stale: Staleness) => void;
  readonly #subscription: vscode.Disposable;
  #disk: vscode.Disposable | undefined;
  #uris: ReadonlyMap<InputName, ReadonlySet<string>> = new Map();
  /** Documents the plan has a text of that no file has. */
  readonly #unsaved = new Set<string>();
  readonly #marks = new Map<string, keyof Staleness>();

  /** @param onChange told whenever another input is stale, or an input in another way, with all that are */
  constructor(onChange: (stale: Staleness) => void) {
    this.#onChange = onChange;
    this.#subscription = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#mark(document.uri.toString(), 'changed');
      }),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.#unsaved.delete(uri.toString())),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        // Another language of the document closes it, too, and opens it again.
        if (!isOpen(uri.toString()) && this.#unsaved.delete(uri.toString())) this.#mark(uri.toString(), 'changed');
      }),
    );
  }

  get stale(): Staleness {
    const inputsThat = (isSo: (uris: ReadonlySet<string>) => boolean) =>
      [...this.#uris].filter(([, uris]) => isSo(uris)).map(([input]) => input);
    const isMarked = (uris: ReadonlySet<string>, as: keyof Staleness) =>
      [...uris].some((uri) => this.#marks.get(uri) === as);
    return {
      changed: inputsThat((uris) => isMarked(uris, 'changed') && !isMarked(uris, 'gone')),
      gone: inputsThat((uris) => isMarked(uris, 'gone')),
    };
  }

  /**
   * From now on these files count.
   *
   * @param edits what was edited while the plan was made
   * @param readAt when the files were read for the plan, in milliseconds since 1970
   */
  async watch(uris: Readonly<Record<InputName, ReadonlySet<string>>>, edits: EditLog, readAt: number): Promise<void> {
    this.clear();
    this.#uris = new Map([
      ['mapping', uris.mapping],
      ['people', uris.people],
      ['account', uris.account],
    ]);
    this.#onChange(FRESH);
    const all = this.#all();
    this.#disk = watchFolders(all, (uri, event) => this.#onDisk(uri, event));
    for (const uri of all) if (edits.hasEdited(uri, readAt)) this.#mark(uri, 'changed');
    for (const { uri, isDirty } of vscode.workspace.textDocuments) if (isDirty) this.#unsaved.add(uri.toString());
    const watched = this.#uris;
    await Promise.all(
      all.map(async (uri) => {
        const state = await stateOnDisk(uri, readAt);
        if (state !== undefined && this.#uris === watched) this.#mark(uri, state);
      }),
    );
  }

  clear(): void {
    this.#disk?.dispose();
    this.#disk = undefined;
    this.#uris = new Map();
    this.#unsaved.clear();
    this.#marks.clear();
  }

  dispose(): void {
    this.clear();
    this.#subscription.dispose();
  }

  #onDisk(path: string, event: 'written' | 'deleted'): void {
    if (event === 'written') {
      // Who has it open hears of its text from the editor; saving it changes nothing.
      if (!isOpen(path) || this.#marks.get(path) === 'gone') this.#mark(path, 'changed');
      return;
    }
    // A folder is deleted as one.
    for (const uri of this.#all()) if (uri === path || uri.startsWith(`${path}/`)) this.#mark(uri, 'gone');
  }

  #all(): readonly string[] {
    return [...new Set([...this.#uris.values()].flatMap((uris) => [...uris]))];
  }

  #mark(uri: string, as: keyof Staleness): void {
    if (this.#marks.get(uri) === as || ![...this.#uris.values()].some((uris) => uris.has(uri))) return;
    const before = JSON.stringify(this.stale);
    this.#marks.set(uri, as);
    const { stale } = this;
    if (JSON.stringify(stale) !== before) this.#onChange(stale);
  }
}

/** Tells of the files of these folders, and of the folders themselves. */
function watchFolders(
  uris: readonly string[],
  onEvent: (uri: string, event: 'written' | 'deleted') => void,
): vscode.Disposable {
  const files = uris.map((uri) => vscode.Uri.parse(uri, true)).filter(({ scheme }) => scheme !== 'untitled');
  const folders = files.map(folderOf).flatMap((folder) => [folder, folderOf(folder)]);
  const once = new Map(folders.map((folder) => [folder.toString(), folder]));
  return vscode.Disposable.from(
    ...[...once.values()].map((folder) => {
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '*'));
      watcher.onDidChange((uri) => onEvent(uri.toString(), 'written'));
      watcher.onDidCreate((uri) => onEvent(uri.toString(), 'written'));
      watcher.onDidDelete((uri) => onEvent(uri.toString(), 'deleted'));
      return watcher;
    }),
  );
}

/** What became of a file since it was read; undefined when nothing did, or its editor tells. */
async function stateOnDisk(text: string, readAt: number): Promise<keyof Staleness | undefined> {
  const uri = vscode.Uri.parse(text, true);
  if (uri.scheme === 'untitled') return undefined;
  try {
    const { mtime } = await vscode.workspace.fs.stat(uri);
    return mtime > readAt && !isOpen(text) ? 'changed' : undefined;
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'FileNotFound' ? 'gone' : undefined;
  }
}

function isOpen(uri: string): boolean {
  return vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri);
}

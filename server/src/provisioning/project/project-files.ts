import type { SurveyedPlace } from '../../documents/project/survey';
import type { MappingFile } from './find-mapping';

/** An entry of a folder; names are not encoded. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** How the files around a project file are looked at. URIs, or paths with `/`; folders end in `/`. */
export interface ProjectReader {
  /** Undefined when the folder cannot be looked at. */
  entries(folder: string): Promise<readonly FolderEntry[] | undefined>;
  /** Undefined when it cannot be read, or is larger than such files are. */
  read(file: string): Promise<string | undefined>;
}

const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git', 'dist', '.transport-package', '.vscode']);
/** A connector has two dozen parameters. */
const MOST_FILES = 100;
/** Names worth offering; a larger workspace is offered in part. */
const MOST_NAMES = 1000;
const DEEPEST = 5;

/** What is in the folders below a root, each listed once. */
export class FolderCache {
  private readonly folders = new Map<string, Promise<readonly FolderEntry[] | undefined>>();
  private readonly files = new Map<string, Promise<string | undefined>>();

  constructor(
    private readonly reader: ProjectReader,
    readonly root: string,
  ) {}

  /** What is at a URI below the root. */
  async placeOf(uri: string): Promise<SurveyedPlace> {
    let folder = this.root;
    const steps = uri
      .slice(folder.length)
      .split('/')
      .filter((step) => step !== '');
    for (const [index, step] of steps.entries()) {
      const entries = await this.entries(folder);
      if (entries === undefined) return { kind: 'unknown' };
      const name = decoded(step);
      const found = entries.find((entry) => entry.name === name);
      const isLast = index === steps.length - 1;
      if (found === undefined)
        return isLast ? { kind: 'missing', beside: entries.map((entry) => entry.name) } : { kind: 'missing' };
      if (!found.isFolder) return isLast ? { kind: 'file' } : { kind: 'missing' };
      folder = `${folder}${step}/`;
    }
    return { kind: 'folder' };
  }

  textOf(uri: string): Promise<string | undefined> {
    const known = this.files.get(uri) ?? this.reader.read(uri);
    this.files.set(uri, known);
    return known;
  }

  /** Those of the files that can be read. */
  async texts(uris: readonly string[]): Promise<readonly MappingFile[]> {
    const files = await Promise.all(uris.map(async (uri) => ({ uri, text: await this.textOf(uri) })));
    return files.flatMap(({ uri, text }) => (text === undefined ? [] : [{ uri, text }]));
  }

  /** The JSON files right in a folder. */
  async jsonIn(folder: string): Promise<readonly string[]> {
    const entries = (await this.entries(folder)) ?? [];
    return entries
      .filter(({ name, isFolder }) => !isFolder && /\.jsonc?$/i.test(name))
      .map(({ name }) => folder + this.encoded(name))
      .slice(0, MOST_FILES);
  }

  /** The JSON files of a folder and those below. */
  async jsonBelow(uri: string): Promise<readonly string[]> {
    const found: string[] = [];
    await this.walk(uri.endsWith('/') ? uri : `${uri}/`, 0, (path, { isFolder }) => {
      if (!isFolder && /\.jsonc?$/i.test(path)) found.push(path);
      return found.length < MOST_FILES;
    });
    return found;
  }

  /** What a path could name, relative to a folder below the root: what is in and below it, and beside it up to the root. */
  async pathsFrom(folder: string): Promise<readonly string[]> {
    const found: string[] = [];
    const steps = folder
      .slice(this.root.length)
      .split('/')
      .filter((step) => step !== '');
    for (let up = 0; up <= steps.length; up++) {
      const base =
        this.root +
        steps
          .slice(0, steps.length - up)
          .map((step) => `${step}/`)
          .join('');
      const within = up === 0 ? undefined : `${base}${steps[steps.length - up] ?? ''}/`;
      await this.walk(base, 0, (uri, { isFolder }) => {
        // What is below was found before.
        if (within !== undefined && `${uri}/`.startsWith(within)) return found.length < MOST_NAMES;
        const path = decoded(uri.slice(base.length));
        if (isFolder || /\.(?:jsonc?|csv|tsv|zip|ndjson|jsonl)$/i.test(path))
          found.push(`${'../'.repeat(up)}${path}${isFolder ? '/' : ''}`);
        return found.length < MOST_NAMES;
      });
    }
    return found;
  }

  /** @param see returns whether to go on */
  private async walk(
    folder: string,
    depth: number,
    see: (uri: string, entry: FolderEntry) => boolean,
  ): Promise<boolean> {
    for (const entry of (await this.entries(folder)) ?? []) {
      const uri = folder + this.encoded(entry.name);
      if (SKIPPED.has(entry.name)) continue;
      if (!see(uri, entry)) return false;
      if (entry.isFolder && depth < DEEPEST && !(await this.walk(`${uri}/`, depth + 1, see))) return false;
    }
    return true;
  }

  private entries(folder: string): Promise<readonly FolderEntry[] | undefined> {
    const known = this.folders.get(folder) ?? this.reader.entries(folder);
    this.folders.set(folder, known);
    return known;
  }

  /** Paths are not encoded, URIs are. */
  private encoded(name: string): string {
    return /^[a-z][a-z0-9+.-]+:/i.test(this.root) ? encodeURIComponent(name) : name;
  }
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step; // a bare % in a name
  }
}

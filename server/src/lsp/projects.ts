import { readProjectDocument } from '../documents/project/document';
import { PROJECT_FILE } from '../documents/project/kind';
import type { ProjectSurvey } from '../documents/project/survey';
import { FolderCache } from '../provisioning/project/project-files';
import { surveyWith } from '../provisioning/project/survey';
import { type Severities, severitiesOf } from '../rules/project/severities';
import { RULES } from '../rules/registry';
import type { FileProvider } from './file-provider';
import { fingerprint } from './fingerprint';
import type { OpenDocument } from './open-document';

const CODES = RULES.map(({ code }) => code);
const NOTHING: Chosen = { severities: {}, mark: '' };

/** What a project file sets for the files of its folder, and a mark that changes with it. */
interface Chosen {
  readonly severities: Severities;
  readonly mark: string;
}

interface Surveyed {
  readonly document: OpenDocument;
  readonly files: FolderCache;
  readonly survey: ProjectSurvey;
  readonly mark: string;
}

/** The project files of the open folders: what they set for the documents below them, and what is around them. */
export class Projects {
  private folders: readonly string[] = [];
  /** By the folder of the project file; a folder without one is known too. */
  private readonly chosen = new Map<string, Chosen | undefined>();
  private readonly surveys = new Map<string, Surveyed>();
  private readonly caches = new Map<string, FolderCache>();
  private count = 0;

  /** @param textOf the text of an open document */
  constructor(
    private readonly files: FileProvider | undefined,
    private readonly textOf: (uri: string) => string | undefined,
  ) {}

  /** URIs of the open folders, each with `/` at the end. */
  get roots(): readonly string[] {
    return this.folders;
  }

  /** Folders were opened or closed: what a project file may name, and which one holds for a document, may be others. */
  set roots(folders: readonly string[]) {
    this.folders = folders;
    this.surveys.clear();
    this.changed();
  }

  /** Reads the project files above a document; for a project file, looks at the files it names. */
  async prepare(document: OpenDocument): Promise<void> {
    for (const folder of this.foldersOf(document.uri)) {
      if (!this.chosen.has(folder)) this.chosen.set(folder, await this.read(folder));
      if (this.chosen.get(folder) !== undefined) break;
    }
    await this.survey(document);
  }

  /** What the nearest project file sets, as far as it has been read. */
  of({ uri }: OpenDocument): Chosen {
    for (const folder of this.foldersOf(uri)) {
      const chosen = this.chosen.get(folder);
      if (chosen !== undefined) return chosen;
    }
    return NOTHING;
  }

  /** What is known of the files a project file names, with a mark that changes with it. */
  surveyOf(document: OpenDocument): Surveyed | undefined {
    const known = this.surveys.get(document.uri);
    return known?.document === document ? known : undefined;
  }

  /** A document was opened, changed or closed, or files were. */
  changed(uri?: string): void {
    this.caches.clear();
    if (uri === undefined || uri.endsWith(`/${PROJECT_FILE}`)) this.chosen.clear();
  }

  /** A document is open no more. */
  forget(uri: string): void {
    this.surveys.delete(uri);
    this.changed(uri);
  }

  /** Whether what is said about a document may depend on a file. */
  isConcerned({ uri, recognised }: OpenDocument, file: string): boolean {
    if (recognised?.provider === 'project' && uri !== file) return this.rootOf(uri) === this.rootOf(file);
    return file.endsWith(`/${PROJECT_FILE}`) && uri.startsWith(file.slice(0, -PROJECT_FILE.length)) && uri !== file;
  }

  private async survey(document: OpenDocument): Promise<void> {
    const { recognised, uri } = document;
    const root = this.rootOf(uri);
    const { files } = this;
    if (recognised?.provider !== 'project' || root === undefined || files?.entries === undefined) return;
    const cache = this.caches.get(root) ?? new FolderCache(this.reader(files, root), root);
    this.caches.set(root, cache);
    const known = this.surveys.get(uri);
    if (known?.document === document && known.files === cache) return;
    const survey = await surveyWith(recognised, cache);
    this.surveys.set(uri, { document, files: cache, survey, mark: `s${++this.count}` });
  }

  private reader(files: FileProvider, root: string) {
    return {
      entries: async (folder: string) => files.entries?.(folder),
      read: async (uri: string) => this.textOf(uri) ?? files.read(uri, root),
    };
  }

  private async read(folder: string): Promise<Chosen | undefined> {
    const uri = folder + PROJECT_FILE;
    const text = this.textOf(uri) ?? (await this.files?.read(uri, this.rootOf(uri)));
    const project = text === undefined ? undefined : readProjectDocument(uri, text)?.project;
    if (text === undefined || project === undefined) return undefined;
    return { severities: severitiesOf(project.rules, CODES), mark: fingerprint(text) };
  }

  /** The folder of a document and those above it, up to the folder that is open; none for a document outside of it. */
  private foldersOf(uri: string): readonly string[] {
    const root = this.rootOf(uri);
    if (root === undefined) return [];
    let folder = uri.slice(0, uri.lastIndexOf('/') + 1);
    const folders = [folder];
    while (folder.length > root.length) {
      folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
      folders.push(folder);
    }
    return folders;
  }

  /** The innermost open folder around a document. */
  private rootOf(uri: string): string | undefined {
    return this.folders.filter((root) => uri.startsWith(root)).sort((a, b) => b.length - a.length)[0];
  }
}

import type { ProvisioningDocument } from '../documents/document';
import type { OktaDocument } from '../documents/okta/document';
import { parameterOfFileName } from '../documents/saviynt/recognise';
import { type Workspace, workspaceOf } from '../features/workspace';
import type { FileProvider, FileStamp } from './file-provider';
import { OpenDocument } from './open-document';
import { Projects } from './projects';

/** A connector has two dozen parameters; a folder with more files than this is not looked through. */
const MAX_FILES = 100;
/** The largest public parameter has 30 KB. */
const MAX_SIZE = 2 * 1024 * 1024;

interface Sibling {
  readonly stamp: string;
  readonly document: OpenDocument;
}

/** What is known of a folder that has open documents. */
interface Folder {
  readonly siblings: Map<string, Sibling>;
  /** Whether files may have changed since they were listed. */
  stale: boolean;
  loading: Promise<void> | undefined;
  workspace: Workspace | undefined;
  /** The documents of Okta with those beside them, by what they were made from. */
  okta: Map<OktaDocument, OktaDocument> | undefined;
}

/** The open documents, and what lies beside them. */
export class DocumentStore {
  private readonly documents = new Map<string, OpenDocument>();
  private readonly folders = new Map<string, Folder>();
  /** The project files around the documents. */
  readonly projects: Projects;

  /**
   * @param files undefined when nothing but open documents can be read
   * @param watched whether somebody reports changed files; otherwise folders are listed again at every {@link prepare}
   */
  constructor(
    private readonly files: FileProvider | undefined,
    public watched: boolean,
  ) {
    this.projects = new Projects(files, (uri) => this.get(uri)?.text);
  }

  /** Takes a new document or a new version of one. */
  set(uri: string, languageId: string, version: number, text: string): OpenDocument {
    const document = new OpenDocument(uri, languageId, version, text);
    this.documents.set(keyOf(uri), document);
    this.projects.changed(uri);
    this.forgetWorkspace(folderOf(uri));
    return document;
  }

  /** Forgets a document, and with the last one of a folder everything read from there. */
  close(uri: string): void {
    this.documents.delete(keyOf(uri));
    this.projects.forget(uri);
    const folder = folderOf(uri);
    this.forgetWorkspace(folder);
    if (![...this.documents.values()].some((document) => folderOf(document.uri) === folder))
      this.folders.delete(folder);
  }

  get(uri: string): OpenDocument | undefined {
    return this.documents.get(keyOf(uri));
  }

  all(): readonly OpenDocument[] {
    return [...this.documents.values()];
  }

  /** The open document or the file beside one that `uri` names. */
  known(uri: string): OpenDocument | undefined {
    return this.get(uri) ?? this.folders.get(folderOf(uri))?.siblings.get(keyOf(uri))?.document;
  }

  /** Reads the files beside `document`, if it is one parameter of a connector that has more of them, or a file of Okta. */
  async prepare(document: OpenDocument): Promise<void> {
    if (document.recognised === undefined) return;
    if (!this.watched) this.projects.changed();
    await Promise.all([this.projects.prepare(document), this.prepareFolder(document)]);
  }

  private async prepareFolder(document: OpenDocument): Promise<void> {
    if (this.files === undefined || !hasSiblings(document)) return;
    const name = folderOf(document.uri);
    const folder = this.folderNamed(name);
    if (folder.loading === undefined && (folder.stale || !this.watched)) {
      folder.stale = false;
      folder.loading = this.load(name, folder, this.files).finally(() => {
        folder.loading = undefined;
      });
    }
    await folder.loading;
  }

  /** What `document` was recognised as, with the files of Okta beside it as far as they have been read. */
  documentOf(document: OpenDocument): ProvisioningDocument | undefined {
    const { okta: own, recognised } = document;
    if (recognised?.provider === 'project') {
      const surveyed = this.projects.surveyOf(document);
      return surveyed === undefined ? recognised : recognised.withSurvey(surveyed.survey);
    }
    if (own === undefined) return recognised;
    const folder = this.folderNamed(folderOf(document.uri));
    folder.okta ??= new Map();
    let known = folder.okta.get(own);
    if (known === undefined) {
      known = this.withOkta(document, own);
      folder.okta.set(own, known);
    }
    return known;
  }

  /** `candidate` in the place of `document`, with the files of Okta beside it. */
  beside(document: OpenDocument, candidate: ProvisioningDocument): ProvisioningDocument {
    if (candidate.provider === 'okta') return this.withOkta(document, candidate);
    const survey = candidate.provider === 'project' ? this.projects.surveyOf(document)?.survey : undefined;
    return candidate.provider === 'project' && survey !== undefined ? candidate.withSurvey(survey) : candidate;
  }

  private withOkta(document: OpenDocument, own: OktaDocument): OktaDocument {
    if (!hasSiblings(document)) return own;
    const others = this.around(document).filter(({ uri }) => keyOf(uri) !== keyOf(document.uri));
    const files = others.flatMap(({ okta }) => okta ?? []);
    return files.length === 0 ? own : own.withFiles(files);
  }

  /** The connectors around `document`, as far as its files have been read. */
  workspaceOf(document: OpenDocument): Workspace {
    const own = document.saviynt;
    if (own === undefined) return workspaceOf([]);
    if (!hasSiblings(document)) return workspaceOf([own]);
    const folder = this.folderNamed(folderOf(document.uri));
    folder.workspace ??= workspaceOf(this.around(document).flatMap(({ saviynt }) => saviynt ?? []));
    return folder.workspace;
  }

  /** The connectors around `document` as they would be if it read like `candidate`. */
  workspaceWith(document: OpenDocument, candidate: ProvisioningDocument): Workspace {
    if (candidate.provider !== 'saviynt') return workspaceOf([]);
    const others = hasSiblings(document) ? this.around(document).filter((other) => other !== document) : [];
    return workspaceOf([candidate, ...others.flatMap(({ saviynt }) => saviynt ?? [])]);
  }

  /** A mark of everything that what is said about `document` depends on: itself, the files of its connectors, and files of Okta. */
  fingerprint(document: OpenDocument): string {
    const keys = new Set(document.saviynt?.connections.map(({ key }) => key));
    const others = hasSiblings(document) ? this.around(document) : [];
    const marks = others
      .filter(
        ({ saviynt, okta }) =>
          saviynt?.connections.some(({ key }) => keys.has(key)) || (okta !== undefined && document.okta !== undefined),
      )
      .map(({ uri, fingerprint }) => uri + fingerprint);
    const project = [this.projects.of(document).mark, this.projects.surveyOf(document)?.mark ?? ''];
    return [document.fingerprint, ...project, ...marks.sort()].join(' ');
  }

  /** Open documents whose findings may depend on `uri`, itself excluded. */
  relatedTo(uri: string): readonly OpenDocument[] {
    const folder = folderOf(uri);
    const key = keyOf(uri);
    return this.all().filter(
      (document) =>
        keyOf(document.uri) !== key &&
        ((folderOf(document.uri) === folder && hasSiblings(document)) || this.projects.isConcerned(document, uri)),
    );
  }

  /** Files were created, changed or deleted. Returns the open documents that this may concern. */
  filesChanged(uris: readonly string[]): readonly OpenDocument[] {
    const concerned = new Set<OpenDocument>();
    if (uris.length > 0) this.projects.changed();
    for (const uri of uris) {
      for (const document of this.all()) if (this.projects.isConcerned(document, uri)) concerned.add(document);
      const folder = this.folders.get(folderOf(uri));
      if (folder === undefined) continue;
      folder.stale = true;
      for (const document of this.relatedTo(uri)) concerned.add(document);
    }
    return [...concerned];
  }

  private async load(name: string, folder: Folder, files: FileProvider): Promise<void> {
    const listed = (await files.list(name)).filter(({ size }) => size <= MAX_SIZE);
    const found = new Set<string>();
    for (const file of mostLikely(listed)) {
      const uri = name + encodeURIComponent(file.name);
      const key = keyOf(uri);
      found.add(key);
      if (folder.siblings.get(key)?.stamp === file.stamp) continue;
      const text = await files.read(uri);
      if (text === undefined) found.delete(key);
      else folder.siblings.set(key, { stamp: file.stamp, document: new OpenDocument(uri, 'json', null, text) });
      forget(folder);
    }
    for (const key of folder.siblings.keys()) {
      if (found.has(key)) continue;
      folder.siblings.delete(key);
      forget(folder);
    }
  }

  /** The documents of a folder, open ones in place of their files, in the order of their names. */
  private around(document: OpenDocument): readonly OpenDocument[] {
    const name = folderOf(document.uri);
    const byKey = new Map<string, OpenDocument>();
    for (const [key, sibling] of this.folders.get(name)?.siblings ?? []) byKey.set(key, sibling.document);
    for (const [key, other] of this.documents) if (folderOf(other.uri) === name) byKey.set(key, other);
    return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, other]) => other);
  }

  private folderNamed(name: string): Folder {
    let folder = this.folders.get(name);
    if (folder === undefined) {
      folder = { siblings: new Map(), stale: true, loading: undefined, workspace: undefined, okta: undefined };
      this.folders.set(name, folder);
    }
    return folder;
  }

  private forgetWorkspace(name: string): void {
    const folder = this.folders.get(name);
    if (folder !== undefined) forget(folder);
  }
}

/** What was made of the files of a folder is to be made anew. */
function forget(folder: Folder): void {
  folder.workspace = undefined;
  folder.okta = undefined;
}

/** Only a parameter in a file of its own, or a file of Okta, in a real folder, belongs together with others. */
function hasSiblings(document: OpenDocument): boolean {
  if (document.okta !== undefined) return document.uri.includes('/');
  const kind = document.saviynt?.kind;
  return (
    document.uri.includes('/') &&
    kind !== undefined &&
    kind !== 'saviynt/transportPackage' &&
    kind !== 'saviynt/parameters'
  );
}

/** Files named after a parameter first: in a large folder they are the ones that matter. */
function mostLikely(files: readonly FileStamp[]): readonly FileStamp[] {
  const named = files.filter(({ name }) => parameterOfFileName(name) !== undefined);
  const others = files.filter(({ name }) => parameterOfFileName(name) === undefined);
  return [...named, ...others].slice(0, MAX_FILES);
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** Clients encode the same name differently (`%20`, `(`); the decoded name tells whether two URIs mean one file. */
function keyOf(uri: string): string {
  const folder = folderOf(uri);
  const name = uri.slice(folder.length);
  try {
    return folder + decodeURIComponent(name);
  } catch {
    return uri; // a bare % in a name
  }
}

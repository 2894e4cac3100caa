import { JUMPCLOUD_WORD } from '../../documents/project/kind';
import type { ProjectMapping } from '../../documents/project/model';
import type { ProjectOptions } from '../../documents/project/options';
import { UsageError } from '../exit-code';
import { displayPath } from '../files';
import { type OpenProject, pathIn, placeIn } from './open-project';
import { refuseMisreadEntry, refuseMisreadFile } from './refuse-misread';

/** What a preview is made of, as its command line would name it. */
export interface PreviewInputs {
  readonly mapping: string;
  readonly users: string;
  readonly account: string;
  readonly options: ProjectOptions;
  /** An earlier snapshot of the account, which only a project file names here. */
  readonly previousSnapshot?: string;
}

/** What a command line says itself; it wins over the project file. */
export interface OwnInputs {
  readonly mapping?: string | undefined;
  readonly users?: string | undefined;
  readonly account?: string | undefined;
}

/**
 * The entry of a project file that is meant: the one of this name, the one with this mapping, or the only one.
 * @throws UsageError with the names there are, or with what of the file is not read
 */
export async function chooseEntry(project: OpenProject, wanted: string | undefined): Promise<ProjectMapping> {
  // Else a misspelled "mappings" would be said to be none.
  refuseMisreadFile(project);
  const { mappings } = project.project;
  const names = mappings.map(({ name }) => name).join(', ');
  const [only] = mappings;
  if (only === undefined) throw new UsageError(`${project.path} has no mappings. Add one to "mappings".`);
  if (wanted === undefined) {
    if (mappings.length === 1) return only;
    throw new UsageError(`${project.path} has several mappings: ${names}. Name the one that is meant.`);
  }
  const found = mappings.find(({ name }) => name === wanted) ?? (await withPath(project, wanted));
  if (found !== undefined) return found;
  throw new UsageError(`${project.path} has no mapping ${wanted}; there are ${names}.`);
}

/** The entry whose mapping is at a path; undefined when none is, or several are. */
export async function withPath(project: OpenProject, path: string): Promise<ProjectMapping | undefined> {
  const wanted = displayPath(path).replace(/\/$/, '');
  const found: ProjectMapping[] = [];
  for (const entry of project.project.mappings) {
    if (entry.isJumpCloud && wanted === JUMPCLOUD_WORD) found.push(entry);
    const own = entry.path;
    // A path that leads nowhere is said when the entry is used.
    const at = own && (await pathIn(project, own.path, own.node.start).catch(() => undefined));
    if (at === wanted) found.push(entry);
  }
  return found.length === 1 ? found[0] : undefined;
}

/** Everything a preview of an entry needs. @throws UsageError with the place of what is missing or wrong */
export async function inputsOf(
  project: OpenProject,
  entry: ProjectMapping,
  own: OwnInputs = {},
): Promise<PreviewInputs> {
  refuseMisreadFile(project);
  refuseMisreadEntry(project, entry);
  return {
    mapping: own.mapping ?? (await mappingOf(project, entry)),
    users: own.users ?? (await peopleOf(project, entry)),
    account: own.account ?? (await accountOf(project, entry)),
    options: entry.options,
  };
}

/** The path of an entry's earlier snapshot; undefined without one. @throws UsageError with the place when it leads nowhere */
export async function previousOf(project: OpenProject, entry: ProjectMapping): Promise<string | undefined> {
  const { previousSnapshot } = entry;
  return previousSnapshot && pathIn(project, previousSnapshot.path, previousSnapshot.node.start);
}

/** The path of an entry's mapping, or the word `jumpcloud`. @throws UsageError with the place when it leads nowhere */
export async function mappingOf(project: OpenProject, entry: ProjectMapping): Promise<string> {
  if (entry.isJumpCloud) return JUMPCLOUD_WORD;
  if (entry.path === undefined) throw missing(project, entry, 'mapping', 'a file, a folder, or the word jumpcloud');
  return pathIn(project, entry.path.path, entry.path.node.start);
}

async function peopleOf(project: OpenProject, entry: ProjectMapping): Promise<string> {
  if (entry.people === undefined) throw missing(project, entry, 'people', 'a file of sample people, or give --users');
  return pathIn(project, entry.people.path, entry.people.node.start);
}

async function accountOf(project: OpenProject, entry: ProjectMapping): Promise<string> {
  const { account } = entry;
  if (account === undefined) throw missing(project, entry, 'account', 'a snapshot file, or give --account');
  if (account.kind === 'snapshot') return pathIn(project, account.path, account.node.start);
  if (account.server !== undefined) return account.server;
  throw new UsageError(
    `${placeIn(project, account.node.start)}: The account is the connection ${JSON.stringify(account.connection)} saved in VS Code, which the command line does not know. Name its "server" as well, or give --account.`,
  );
}

function missing(project: OpenProject, entry: ProjectMapping, what: string, wanted: string): UsageError {
  return new UsageError(`${placeIn(project, entry.node.start)}: ${entry.name} has no "${what}": ${wanted}.`);
}

import type { ProjectMapping } from '../../documents/project/model';
import type { ProjectOptions } from '../../documents/project/options';
import { UsageError } from '../exit-code';
import { projectFor } from './defaults';
import type { OpenProject } from './open-project';
import { chooseEntry, inputsOf, mappingOf, withPath } from './preview-inputs';
import { refuseMisreadEntry, refuseMisreadFile } from './refuse-misread';

/** What two versions of a mapping are compared with. */
export interface ComparedInputs {
  readonly old: string;
  readonly now: string;
  readonly users: string | undefined;
  readonly account: string | undefined;
  readonly options: ProjectOptions;
}

interface ComparedValues {
  readonly project?: string;
  readonly users?: string;
  readonly account?: string;
}

/**
 * The two versions a command line names, or one and the mapping of a project file, with the file's people where nobody
 * else is named.
 * @throws UsageError when a version is missing, or the entry is not read as it stands
 */
export async function comparedInputs(
  [old, now]: readonly string[],
  { project: named, users, account }: ComparedValues,
): Promise<ComparedInputs> {
  const project = now !== undefined && named === undefined ? undefined : await projectFor(named);
  if (old === undefined || (now === undefined && project === undefined))
    throw new UsageError('compare needs two mappings, OLD and NEW. Run "ringcentral-provisioning compare --help".');
  if (project === undefined) return { old, now: now ?? old, users, account, options: {} };
  const entry = await entryOf(project, old, now);
  // Without people, only its connector counts; but what a plan would refuse is no good here either.
  refuseMisreadFile(project);
  refuseMisreadEntry(project, entry);
  const isPath = now !== undefined && now !== entry.name;
  const newer = isPath ? now : await mappingOf(project, entry);
  const hasPeople = entry.people !== undefined && entry.account !== undefined;
  const known = hasPeople || users !== undefined || account !== undefined;
  const people = known ? await inputsOf(project, entry, { mapping: newer, users, account }) : { users, account };
  return { old, now: newer, users: people.users, account: people.account, options: entry.options };
}

/** The entry of the newer version, else that of the older one, else the only one. */
async function entryOf(project: OpenProject, old: string, now: string | undefined): Promise<ProjectMapping> {
  const known = now === undefined ? undefined : await withPath(project, now);
  return known ?? (await withPath(project, old)) ?? chooseEntry(project, now);
}

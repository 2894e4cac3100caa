import { UsageError } from '../exit-code';
import { type OpenProject, openProject, projectOfWorkingFolder } from './open-project';
import { chooseEntry, inputsOf, type OwnInputs, type PreviewInputs, previousOf, withPath } from './preview-inputs';

/** The option of the commands that take their defaults from a project file, in `parseCommand`'s words. */
export const PROJECT_OPTION = { project: { type: 'string' } } as const;

export const PROJECT_HELP = `  --project FILE        take what is not given from this project file (docs/project-file.md); the
                        ringcentral-provisioning.json of the working folder where something is missing`;

/**
 * What a preview is made of: the command line's own words, and for what they leave out a project file.
 * @param named the value of `--project`; without it the file of the working folder is asked only when something is missing
 * @throws UsageError when something is missing all the same
 */
export async function previewInputs(own: OwnInputs, named: string | undefined): Promise<PreviewInputs> {
  const { mapping, users, account } = own;
  const isWhole = mapping !== undefined && users !== undefined && account !== undefined;
  if (isWhole && named === undefined) return { mapping, users, account, options: {} };
  const project = named === undefined ? await projectOfWorkingFolder() : await openProject(named);
  if (project === undefined)
    throw new UsageError(
      'preview needs a mapping, --users FILE and --account FILE|URL, or a project file. Run "ringcentral-provisioning preview --help".',
    );
  const entry = await chooseEntry(project, mapping);
  // A name of the project file is no path.
  const path = mapping === entry.name && (await withPath(project, mapping)) === undefined ? undefined : mapping;
  const inputs = await inputsOf(project, entry, { ...own, mapping: path });
  const previousSnapshot = await previousOf(project, entry);
  return { ...inputs, ...(previousSnapshot !== undefined && { previousSnapshot }) };
}

/** The project file a command line names, or that of the working folder. */
export async function projectFor(named: string | undefined): Promise<OpenProject | undefined> {
  return named === undefined ? projectOfWorkingFolder() : openProject(named);
}

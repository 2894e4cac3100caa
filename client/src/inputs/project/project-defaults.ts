import * as vscode from 'vscode';
import { readNeutralDocument } from '../../../../server/src/documents/neutral/document';
import { PROJECT_FILE } from '../../../../server/src/documents/project/kind';
import type { ProjectMapping } from '../../../../server/src/documents/project/model';
import type { ProjectOptions } from '../../../../server/src/documents/project/options';
import { folderOf, foldersAround, isFolder } from '../../infrastructure/files';
import type { Mapping } from '../connector/choose-mapping';
import { readEntryMapping } from './entry-mapping';
import { misreadIn, type OpenProject, openProject, pathIn } from './open-project';

/** What a project file says a mapping is previewed with; what it leaves out is asked for. */
export interface ProjectDefaults {
  /** The project file. */
  readonly project: vscode.Uri;
  readonly people: vscode.Uri | undefined;
  /** A snapshot file. An account on a server is not read because a file says so: the person is asked. */
  readonly snapshot: vscode.Uri | undefined;
  /** An earlier snapshot of the account, with which it is compared. */
  readonly previous: vscode.Uri | undefined;
  readonly options: ProjectOptions;
}

/**
 * The first entry about a mapping in the project files that hold for it: those of its folder and of the folders around it
 * in the workspace, the nearest first. Undefined without one.
 * @throws {Error} for a person, when the entry is not read whole: a limit that is passed over limits nothing
 */
export async function projectDefaults(mapping: Mapping): Promise<ProjectDefaults | undefined> {
  if (mapping.place.scheme === 'untitled') return undefined;
  const near = (await isFolder(mapping.place)) ? mapping.place : folderOf(mapping.place);
  for (const folder of foldersAround(near)) {
    const project = await openProject(vscode.Uri.joinPath(folder, PROJECT_FILE)).catch(() => undefined);
    for (const entry of project?.project.mappings ?? [])
      if (project !== undefined && (await isAbout(project, entry, mapping))) return defaultsOf(project, entry);
  }
  return undefined;
}

async function defaultsOf(project: OpenProject, entry: ProjectMapping): Promise<ProjectDefaults> {
  const misread = misreadIn(project, [entry]);
  if (misread !== undefined) throw new Error(misread);
  const { people, account, previousSnapshot, options } = entry;
  const found = async (path: string | undefined) =>
    path === undefined ? undefined : pathIn(project, path).catch(() => undefined);
  return {
    project: project.uri,
    people: await found(people?.path),
    snapshot: await found(account?.kind === 'snapshot' ? account.path : undefined),
    previous: await found(previousSnapshot?.path),
    options,
  };
}

/** Whether an entry previews the very mapping; one that cannot be read is about none. */
async function isAbout(project: OpenProject, entry: ProjectMapping, { place, key }: Mapping): Promise<boolean> {
  if (entry.isJumpCloud) return key === `${place.toString()}#jumpcloud`;
  if (entry.path === undefined) return false;
  try {
    const at = (await pathIn(project, entry.path.path)).toString().replace(/\/$/, '');
    // What lies elsewhere need not be read.
    if (!`${place.toString().replace(/\/$/, '')}/`.startsWith(`${at}/`)) return false;
    const { mapping, texts } = await readEntryMapping(project, entry);
    switch (mapping.provider) {
      case 'jumpcloud':
        return false;
      case 'saviynt':
        return mapping.connector.key === key;
      case 'neutral': {
        // The first of a folder, as the command line takes it.
        const [uri] = [...texts].find(([uri, text]) => readNeutralDocument(uri, text) !== undefined) ?? [];
        return uri !== undefined && key.startsWith(`${uri}#`);
      }
      default:
        return key.startsWith(`${mapping.document.uri}#`);
    }
  } catch {
    return false;
  }
}

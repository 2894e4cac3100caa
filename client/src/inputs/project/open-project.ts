import { realpath } from 'node:fs/promises';
import * as vscode from 'vscode';
import { readProjectDocument } from '../../../../server/src/documents/project/document';
import { firstMisreadOfEntry, firstMisreadOfFile } from '../../../../server/src/documents/project/first-misread';
import { PROJECT_FILE } from '../../../../server/src/documents/project/kind';
import type { Project, ProjectMapping } from '../../../../server/src/documents/project/model';
import { resolveProjectPath } from '../../../../server/src/documents/project/resolve-path';
import { LineIndex } from '../../../../server/src/text/line-index';
import { baseName, folderOf, readText } from '../../infrastructure/files';

/** A project file as its editor, or else the disk, has it. */
export interface OpenProject {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly project: Project;
  /** The first thing that is wrong with the JSON; what stands around it is read all the same. */
  readonly fault: string | undefined;
}

/** More than a workspace has. */
const MOST = 200;

/** The project files of the workspace, sorted by their paths. */
export async function findProjects(): Promise<readonly vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(`**/${PROJECT_FILE}`, '**/{node_modules,.git,dist}/**', MOST);
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Reads a project file; undefined when it is none. @throws when it cannot be read */
export async function openProject(uri: vscode.Uri): Promise<OpenProject | undefined> {
  const text = await readText(uri);
  const document = readProjectDocument(uri.toString(), text);
  if (document === undefined) return undefined;
  const [problem] = document.json.problems;
  const line = problem === undefined ? 0 : new LineIndex(text).positionAt(problem.span.start).line + 1;
  const fault = problem && `${baseName(uri)} cannot be read from line ${line} on: ${problem.message}`;
  return { uri, text, project: document.project, fault };
}

/**
 * Why nothing is done with mappings of a project file as it stands, with the line: what is left out of it would be missed
 * too late. Undefined when all of it is read.
 */
export function misreadIn(
  { uri, text, project, fault }: OpenProject,
  entries: readonly ProjectMapping[],
): string | undefined {
  if (fault !== undefined) return fault;
  let misread = firstMisreadOfFile(project, text);
  for (const entry of entries) misread ??= firstMisreadOfEntry(entry);
  if (misread === undefined) return undefined;
  const { line } = new LineIndex(text).positionAt(misread.offset);
  return `${baseName(uri)}, line ${line + 1}: ${misread.message}`;
}

/**
 * The file or folder a path of a project means. `..` leads up to the workspace folder and no further, and neither does a
 * link: a file from elsewhere must not have other files of the machine read.
 * @throws {Error} for a person, saying why there is none
 */
export async function pathIn({ uri }: OpenProject, path: string): Promise<vscode.Uri> {
  const root = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? folderOf(uri);
  const resolved = resolveProjectPath(path, uri.toString(), root.toString());
  if (!resolved.ok) throw new Error(resolved.reason);
  const found = vscode.Uri.parse(resolved.uri, true);
  if (found.scheme === 'file') await refuseLinks(found, root, path);
  try {
    await vscode.workspace.fs.stat(found);
  } catch {
    throw new Error(`There is no file or folder "${path}".`);
  }
  return found;
}

async function refuseLinks(uri: vscode.Uri, root: vscode.Uri, path: string): Promise<void> {
  const [real, inside] = await Promise.all([realOf(uri), realOf(root)]);
  if (real === undefined || inside === undefined) return;
  const prefix = inside.toString().replace(/\/?$/, '/');
  if (real.toString() !== inside.toString() && !real.toString().startsWith(prefix))
    throw new Error(`"${path}" is a link out of the folder that is open, and nothing outside of it is read.`);
}

async function realOf({ fsPath }: vscode.Uri): Promise<vscode.Uri | undefined> {
  try {
    return vscode.Uri.file(await realpath(fsPath));
  } catch {
    return undefined;
  }
}

import { realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { readProjectDocument } from '../../documents/project/document';
import { PROJECT_FILE } from '../../documents/project/kind';
import type { Project } from '../../documents/project/model';
import { resolveProjectPath } from '../../documents/project/resolve-path';
import { LineIndex } from '../../text/line-index';
import { UsageError } from '../exit-code';
import { displayPath, readInput } from '../files';

/** A project file that was read. */
export interface OpenProject {
  /** As the person would name it. */
  readonly path: string;
  readonly text: string;
  readonly project: Project;
  /** Absolute, with `/`. */
  readonly file: string;
  /** The folder no path of the file may leave: the working folder where the file is in it, else the file's own. */
  readonly root: string;
}

/**
 * Reads a project file.
 * @param path the file, or the folder it is in
 * @throws UsageError when it is none
 */
export async function openProject(path: string): Promise<OpenProject> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true;
  const named = isFolder ? join(path, PROJECT_FILE) : path;
  const input = await readInput(named);
  const document = readProjectDocument(input.path, input.text);
  const [problem] = document?.json.problems ?? [];
  if (document === undefined || problem !== undefined) {
    const { line, character } = new LineIndex(input.text).positionAt(problem?.span.start ?? 0);
    const why = problem === undefined ? '' : ` ${input.path}:${line + 1}:${character + 1}: ${problem.message}`;
    throw new UsageError(`${input.path} cannot be read as a project file (docs/project-file.md).${why}`);
  }
  const file = slashed(resolve(named));
  const own = slashed(dirname(resolve(named)));
  const working = slashed(process.cwd());
  const root = own === working || own.startsWith(`${working}/`) ? working : own;
  return { path: input.path, text: input.text, project: document.project, file, root };
}

/** The project file of the working folder; undefined without one. */
export async function projectOfWorkingFolder(): Promise<OpenProject | undefined> {
  const info = await stat(PROJECT_FILE).catch(() => undefined);
  return info?.isFile() === true ? openProject(PROJECT_FILE) : undefined;
}

/**
 * The file or folder that a path of a project means.
 * @param at offset of the path in the project file
 * @throws UsageError with its place when it leads out of the folder, by its name or by a link
 */
export async function pathIn({ file, root, ...project }: OpenProject, path: string, at: number): Promise<string> {
  const resolved = resolveProjectPath(path, file, root);
  if (!resolved.ok) throw new UsageError(`${placeIn(project, at)}: ${resolved.reason}`);
  const real = await realpath(resolved.uri).catch(() => undefined);
  const realRoot = await realpath(root);
  if (real === undefined) throw new UsageError(`${placeIn(project, at)}: There is no file or folder "${path}".`);
  if (real !== realRoot && !real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep))
    throw new UsageError(
      `${placeIn(project, at)}: "${path}" is a link out of the folder, and nothing outside of it is read.`,
    );
  return displayPath(resolved.uri);
}

/** `ringcentral-provisioning.json:12:9` */
export function placeIn({ path, text }: Pick<OpenProject, 'path' | 'text'>, offset: number): string {
  const { line, character } = new LineIndex(text).positionAt(offset);
  return `${path}:${line + 1}:${character + 1}`;
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

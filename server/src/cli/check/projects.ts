import { resolve, sep } from 'node:path';
import { type ProvisioningDocument, readDocument } from '../../documents/document';
import type { ProjectSurvey } from '../../documents/project/survey';
import { surveyProject } from '../../provisioning/project/survey';
import type { Severities } from '../../rules/project/severities';
import type { InputFile } from '../files';
import { nodeReader } from '../project/node-reader';
import { type OpenProject, openProject } from '../project/open-project';
import { mappingOf } from '../project/preview-inputs';
import { NearestSeverities, severitiesFrom } from '../project/severities';

/** What project files mean for the files of a check. */
export interface Projects {
  /** What the project file that holds for a file sets, by code. */
  readonly severities: ReadonlyMap<string, Severities>;
  readonly surveys: ReadonlyMap<string, ProjectSurvey>;
}

export interface ProjectChoice {
  /** The value of `--project`. */
  readonly project: string | undefined;
  /** `--no-project` */
  readonly none: boolean;
  /** The files and folders that were named. */
  readonly paths: readonly string[];
}

/** The files a check without a path looks at: the project file, and the mappings it names. */
export async function pathsOfProject(project: OpenProject): Promise<readonly string[]> {
  const paths = [project.path];
  for (const entry of project.project.mappings) {
    // A path that leads nowhere is a finding in the project file.
    const path = entry.path && (await mappingOf(project, entry).catch(() => undefined));
    if (path !== undefined) paths.push(path);
  }
  return [...new Set(paths)];
}

/** Looks for the project files that hold for the files of a check, and at what those among them name. */
export async function findProjects(
  inputs: readonly InputFile[],
  { project, none, paths }: ProjectChoice,
): Promise<Projects> {
  const severities = new Map<string, Severities>();
  const surveys = new Map<string, ProjectSurvey>();
  const named = project === undefined ? undefined : await severitiesFrom((await openProject(project)).path);
  const finders = new Map<string, NearestSeverities>();
  for (const { path, text } of inputs) {
    const root = rootOf(path, paths);
    const finder = finders.get(root) ?? new NearestSeverities(root);
    finders.set(root, finder);
    if (!none) severities.set(path, named ?? (await finder.of(path)));
    const document = readDocument(path, text);
    if (document?.provider === 'project') surveys.set(path, await surveyOf(path, text));
  }
  return { severities, surveys };
}

/** The document with what is known of the files it names. */
export function surveyed(document: ProvisioningDocument, { surveys }: Projects): ProvisioningDocument {
  const survey = document.provider === 'project' ? surveys.get(document.uri) : undefined;
  return document.provider === 'project' && survey !== undefined ? document.withSurvey(survey) : document;
}

/** No project file above this folder is asked: the working folder, or for a file outside of it the folder named. */
function rootOf(path: string, paths: readonly string[]): string {
  const file = resolve(path);
  const working = process.cwd();
  if (file.startsWith(working + sep)) return working;
  return paths.map((named) => resolve(named)).find((named) => file.startsWith(named + sep)) ?? resolve(path, '..');
}

/** Files are looked at by their absolute paths; the document goes by the name people know, and so do the places. */
async function surveyOf(path: string, text: string): Promise<ProjectSurvey> {
  const file = resolve(path).split(sep).join('/');
  const working = `${process.cwd().split(sep).join('/')}/`;
  const isInside = file.startsWith(working);
  const root = isInside ? working : file.slice(0, file.lastIndexOf('/') + 1);
  const document = readDocument(file, text);
  if (document?.provider !== 'project') throw new Error(`${path} is no project file`);
  const survey = await surveyProject(document, root, nodeReader(root));
  const known = isInside ? '' : path.slice(0, path.lastIndexOf('/') + 1);
  const places = [...survey.places].map(([uri, place]) => [known + uri.slice(root.length), place] as const);
  return { ...survey, root: known, places: new Map(places) };
}

import { stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { PROJECT_FILE } from '../../documents/project/kind';
import { type Severities, severitiesOf } from '../../rules/project/severities';
import { RULES } from '../../rules/registry';
import { openProject } from './open-project';

const CODES = RULES.map(({ code }) => code);

/** Finds the severities that hold for files: those of the project file that is nearest above each. */
export class NearestSeverities {
  private readonly folders = new Map<string, Promise<Severities>>();

  /** @param root no project file above this folder is asked */
  constructor(private readonly root: string) {}

  of(path: string): Promise<Severities> {
    return this.ofFolder(dirname(resolve(path)));
  }

  private ofFolder(folder: string): Promise<Severities> {
    const known = this.folders.get(folder) ?? this.find(folder);
    this.folders.set(folder, known);
    return known;
  }

  private async find(folder: string): Promise<Severities> {
    const file = `${folder}${sep}${PROJECT_FILE}`;
    if ((await stat(file).catch(() => undefined))?.isFile() === true) return severitiesFrom(file);
    const root = resolve(this.root);
    const above = dirname(folder);
    const isWithin = folder !== root && folder.startsWith(root.endsWith(sep) ? root : root + sep);
    return isWithin && above !== folder ? this.ofFolder(above) : {};
  }
}

/** The severities a project file sets. @throws UsageError when it cannot be read */
export async function severitiesFrom(path: string): Promise<Severities> {
  const { project } = await openProject(path);
  return severitiesOf(project.rules, CODES);
}

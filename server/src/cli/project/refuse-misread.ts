import { PROJECT_VERSION } from '../../documents/project/kind';
import { type MisreadMember, misreadOfEntry, misreadOfFile } from '../../documents/project/misread-members';
import { misreadOptions } from '../../documents/project/misread-options';
import type { ProjectMapping } from '../../documents/project/model';
import { UsageError } from '../exit-code';
import { type OpenProject, placeIn } from './open-project';

/**
 * @throws UsageError with its place for what is not read of a file outside of its mappings, and for a version of the format
 * that nobody here knows: what it means by a member is not known either
 */
export function refuseMisreadFile(project: OpenProject): void {
  const node = project.project.node.get('ringcentralProvisioning');
  if (node !== undefined && project.project.version !== PROJECT_VERSION) {
    const written = project.text.slice(node.start, node.end);
    throw new UsageError(
      `${placeIn(project, node.start)}: Version ${written} of the format is not known here, so nothing is planned with this file. Version ${PROJECT_VERSION} is.`,
    );
  }
  refuseFirst(project, misreadOfFile(project.project));
}

/**
 * @throws UsageError with its place for a member or an option that would be passed over: a run without the expectations or
 * the limit that somebody wrote looks like one with them
 */
export function refuseMisreadEntry(project: OpenProject, entry: ProjectMapping): void {
  refuseFirst(project, misreadOfEntry(entry));
  const [first] = misreadOptions(entry.optionProperties);
  if (first === undefined) return;
  const { property, wanted } = first;
  const place = placeIn(project, (property.value ?? property.key).start);
  const name = JSON.stringify(property.key.value);
  throw new UsageError(
    wanted === undefined
      ? `${place}: There is no option ${name}, so ${entry.name} is not planned with it. The options are in docs/project-file.md.`
      : `${place}: The option ${name} of ${entry.name} must be ${wanted}; as it stands it is not read.`,
  );
}

function refuseFirst(project: OpenProject, [first]: readonly MisreadMember[]): void {
  if (first !== undefined) throw new UsageError(`${placeIn(project, first.at.start)}: ${first.message}`);
}

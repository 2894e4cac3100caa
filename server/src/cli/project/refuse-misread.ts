import { firstMisreadOfEntry, firstMisreadOfFile, type Misread } from '../../documents/project/first-misread';
import type { ProjectMapping } from '../../documents/project/model';
import { UsageError } from '../exit-code';
import { type OpenProject, placeIn } from './open-project';

/** @throws UsageError with its place for what is not read of a file outside of its mappings */
export function refuseMisreadFile(project: OpenProject): void {
  refuse(project, firstMisreadOfFile(project.project, project.text));
}

/** @throws UsageError with its place for a member or an option of a mapping that would be passed over */
export function refuseMisreadEntry(project: OpenProject, entry: ProjectMapping): void {
  refuse(project, firstMisreadOfEntry(entry));
}

function refuse(project: OpenProject, misread: Misread | undefined): void {
  if (misread !== undefined) throw new UsageError(`${placeIn(project, misread.offset)}: ${misread.message}`);
}

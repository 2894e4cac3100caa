import type { ProjectDocument } from '../../documents/project/document';
import { PROJECT_VERSION } from '../../documents/project/kind';

/** What a person should know about a project file, a sentence each. */
export function projectNotes({ project, survey }: ProjectDocument): readonly string[] {
  const { mappings, version } = project;
  const expectations = mappings.reduce((sum, mapping) => sum + mapping.expectations.length, 0);
  const later =
    version !== undefined && version > PROJECT_VERSION
      ? ['It is in a later version of the format than this extension reads.']
      : [];
  const unseen = survey === undefined ? ['The files it names could not be looked at.'] : [];
  return [`${mappings.length} mappings, ${expectations} expectations.`, ...later, ...unseen];
}

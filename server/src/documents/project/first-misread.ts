import { PROJECT_VERSION } from './kind';
import { type MisreadMember, misreadOfEntry, misreadOfFile } from './misread-members';
import { misreadOptions } from './misread-options';
import type { Project, ProjectMapping } from './model';

/** Why nothing can be done with a project file, or with a mapping of it, as it stands. */
export interface Misread {
  /** Where it stands, in UTF-16 units from the beginning of the file. */
  readonly offset: number;
  /** For a person. */
  readonly message: string;
}

/**
 * The first thing that is not read of a file outside of its mappings; a version of the format that nobody here knows is
 * one, for what it means by a member is not known either.
 *
 * @param text the file as it stands
 */
export function firstMisreadOfFile(project: Project, text: string): Misread | undefined {
  const node = project.node.get('ringcentralProvisioning');
  if (node !== undefined && project.version !== PROJECT_VERSION) {
    const written = text.slice(node.start, node.end);
    return {
      offset: node.start,
      message: `Version ${written} of the format is not known here, so nothing is planned with this file. Version ${PROJECT_VERSION} is.`,
    };
  }
  return placed(misreadOfFile(project));
}

/**
 * The first member or option of a mapping that would be passed over: a run without the expectations or the limit that
 * somebody wrote looks like one with them.
 */
export function firstMisreadOfEntry(entry: ProjectMapping): Misread | undefined {
  const member = placed(misreadOfEntry(entry));
  if (member !== undefined) return member;
  const [first] = misreadOptions(entry.optionProperties);
  if (first === undefined) return undefined;
  const { property, wanted } = first;
  const name = JSON.stringify(property.key.value);
  return {
    offset: (property.value ?? property.key).start,
    message:
      wanted === undefined
        ? `There is no option ${name}, so ${entry.name} is not planned with it. The options are in docs/project-file.md.`
        : `The option ${name} of ${entry.name} must be ${wanted}; as it stands it is not read.`,
  };
}

function placed([first]: readonly MisreadMember[]): Misread | undefined {
  return first && { offset: first.at.start, message: first.message };
}

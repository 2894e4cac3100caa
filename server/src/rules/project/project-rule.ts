import type { ProjectDocument } from '../../documents/project/document';
import type { Expectation } from '../../documents/project/expectation';
import type { Project, ProjectMapping } from '../../documents/project/model';
import type { SurveyedMapping } from '../../documents/project/survey';
import type { Report, RuleInfo } from '../rule';

/** Everything a rule for a project file may know beside the part it looks at. */
export interface ProjectContext {
  readonly document: ProjectDocument;
  readonly project: Project;
  /** The codes of all rules. */
  readonly codes: readonly string[];
}

/** A mapping of the project, with what is known of its files. */
export interface MappingContext extends ProjectContext {
  readonly mapping: ProjectMapping;
  /** Undefined where nobody looked at the files. */
  readonly surveyed: SurveyedMapping | undefined;
}

/** One check of project files. One file each, named like its code; it gives what it wants to look at. */
export interface ProjectRule extends RuleInfo {
  readonly checkProject?: (context: ProjectContext, report: Report) => void;
  /** Once for each entry of `mappings`. */
  readonly checkMapping?: (context: MappingContext, report: Report) => void;
  /** Once for each entry of `expectations`. */
  readonly checkExpectation?: (expectation: Expectation, context: MappingContext, report: Report) => void;
}

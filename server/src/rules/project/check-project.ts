import type { ProjectDocument } from '../../documents/project/document';
import type { CheckOptions } from '../check-options';
import type { Diagnostic } from '../diagnostic';
import { checkMapping } from '../expressions/check-mapping';
import { reportersOf } from '../reporter';
import type { MappingContext, ProjectContext } from './project-rule';
import { PROJECT_RULES } from './rules';

/**
 * What the rules say about a project file, in no particular order.
 * @param codes of all rules, which the file may name
 */
export function checkProjectDocument(
  document: ProjectDocument,
  options: CheckOptions,
  codes: readonly string[],
): Diagnostic[] {
  const { project, survey } = document;
  const reporters = reportersOf(PROJECT_RULES, document.uri, options);
  const context: ProjectContext = { document, project, codes };
  for (const { rule, report } of reporters) {
    rule.checkProject?.(context, report);
    for (const mapping of project.mappings) {
      const around: MappingContext = { ...context, mapping, surveyed: survey?.mappings[mapping.index] };
      rule.checkMapping?.(around, report);
      for (const expectation of mapping.expectations) rule.checkExpectation?.(expectation, around, report);
    }
  }
  // It has no expressions; what is left is the JSON itself.
  return [...checkMapping(document, options), ...reporters.flatMap(({ diagnostics }) => diagnostics)];
}

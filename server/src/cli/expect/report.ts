import type { ProjectMapping } from '../../documents/project/model';
import type { ExpectationResult, ExpectationVerdict } from '../../provisioning/expectations/result';
import type { LineIndex } from '../../text/line-index';

/** What came of the expectations of one mapping. */
export interface MappingResults {
  readonly entry: ProjectMapping;
  /** In the order of the file; empty when the plan could not be made. */
  readonly results: readonly ExpectationResult[];
  /** Why there is no plan; undefined when there is one. */
  readonly error: string | undefined;
  /** `Plan: 3 to create, …` */
  readonly summary: string | undefined;
}

/** The outcome of a run, which the writers only draw. */
export interface ExpectReport {
  /** Path of the project file. */
  readonly path: string;
  readonly lines: LineIndex;
  readonly mappings: readonly MappingResults[];
}

/** How many expectations there are of each verdict, and how many mappings could not be planned. */
export function countVerdicts(
  mappings: readonly MappingResults[],
): Readonly<Record<ExpectationVerdict, number>> & { readonly errors: number } {
  const counts = { passed: 0, failed: 0, unknown: 0, errors: 0 };
  for (const { results, error } of mappings) {
    if (error !== undefined) counts.errors++;
    for (const { verdict } of results) counts[verdict]++;
  }
  return counts;
}

/** Line and column, counted from 1. */
export function positionIn(lines: LineIndex, offset: number): { readonly line: number; readonly column: number } {
  const { line, character } = lines.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}

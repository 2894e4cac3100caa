import type { VectorResult, VectorVerdict } from '../../expressions/evaluation';
import type { LanguageId } from '../../expressions/kit/language';
import type { LineIndex, LinePosition } from '../../text/line-index';

/** What became of one vector file. */
export interface VectorsReport {
  readonly version: string;
  readonly language: LanguageId;
  /** As the person named it. */
  readonly file: string;
  readonly lines: LineIndex;
  readonly results: readonly VectorResult[];
}

/** In the order they are reported in. */
export const VERDICTS = ['agrees', 'differs', 'suspect', 'unknown', 'invalid'] as const;

/** How many cases have each verdict. */
export function countVerdicts(results: readonly VectorResult[]): Readonly<Record<VectorVerdict, number>> {
  const counts = { agrees: 0, differs: 0, suspect: 0, unknown: 0, invalid: 0 };
  for (const { verdict } of results) counts[verdict]++;
  return counts;
}

/** Where a case begins, from 1. */
export function linePositionOf({ lines }: VectorsReport, { offset }: VectorResult): LinePosition {
  const { line, character } = lines.positionAt(offset);
  return { line: line + 1, character: character + 1 };
}

import type { ImportPreview } from '../import-preview';

/**
 * What a pipeline should make of a preview: 3 when accountThresholdValue stops the import from touching anybody, 2 when
 * there is something to look at (accounts not read, problems, a failed call), else 0.
 */
export function importExitCode({
  missing,
  problems,
  runs,
}: Pick<ImportPreview, 'missing' | 'problems' | 'runs'>): 0 | 2 | 3 {
  if (missing.stoppedBy === 'threshold') return 3;
  const isOdd = problems.some(({ severity }) => severity !== 'information') || runs.some(({ failed }) => failed);
  return missing.accounts.length > 0 || isOdd ? 2 : 0;
}

import type { Diagnostic, Severity } from '../../rules/diagnostic';
import type { LinePosition } from '../../text/line-index';
import { LineIndex } from '../../text/line-index';

export interface CheckedFile {
  readonly path: string;
  readonly kind: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that are not shown because their rules are switched off. */
  readonly silenced?: number;
}

/** The outcome of a check, which the text, JSON and SARIF writers only draw. */
export interface CheckReport {
  readonly version: string;
  readonly files: readonly CheckedFile[];
}

export interface PlacedDiagnostic extends Diagnostic {
  readonly start: LinePosition;
  readonly end: LinePosition;
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The diagnostics of a file with the line and character of both ends, counted from 0. */
export function placed(file: CheckedFile): readonly PlacedDiagnostic[] {
  const index = new LineIndex(file.text);
  return file.diagnostics.map(({ uri, code, severity, span, message, within, fixes, related }) => ({
    ...{ uri, code, severity, span, message, within, fixes, related },
    start: index.positionAt(span.start),
    end: index.positionAt(span.end),
  }));
}

/** How many diagnostics the files have of each severity. */
export function countBySeverity(files: readonly CheckedFile[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { diagnostics } of files) for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** How many findings of the files are not shown because their rules are switched off. */
export function countSilenced(files: readonly CheckedFile[]): number {
  return files.reduce((sum, { silenced = 0 }) => sum + silenced, 0);
}

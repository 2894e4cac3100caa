import type { Severity } from './diagnostic';

export interface CheckOptions {
  /**
   * Whether syntax errors of the file itself are reported. VS Code's own JSON service reports them there, so our server
   * stays silent; the CLI and other editors have nobody else. Texts inside strings are always ours to report.
   */
  readonly fileSyntax: boolean;
  /** What a person set for a rule, by code. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /**
   * An earlier version of the file, for what can only be told by comparing: a PUT replaces a synchronization schema as a
   * whole. The text of the last export, or of the last commit.
   */
  readonly previous?: string;
  /** What a synchronization schema of Entra provisions, where the names in the file do not say it. */
  readonly entraTarget?: 'ringcentral';
}

import type { CheckOptions } from './check-options';
import type { Diagnostic } from './diagnostic';
import { FoundDiagnostic } from './found-diagnostic';
import type { Finding, Report, RuleInfo } from './rule';

/** More messages of one rule help nobody, and an editor would stand still over them. */
const MAX_OF_ONE_RULE = 1000;

/** Those of the rules that are not switched off, ready to be asked about the file `uri`. */
export function reportersOf<R extends RuleInfo>(
  rules: readonly R[],
  uri: string,
  options: CheckOptions,
): readonly Reporter<R>[] {
  return rules.flatMap((rule) => {
    const severity = options.severities?.[rule.code] ?? rule.severity;
    return severity === 'off' ? [] : [new Reporter(rule, severity, uri, options)];
  });
}

/** A rule that is asked, with what it has said so far. */
export class Reporter<R extends RuleInfo> {
  readonly diagnostics: Diagnostic[] = [];
  private count = 0;
  private last: Finding | undefined;

  constructor(
    readonly rule: R,
    private readonly severity: Diagnostic['severity'],
    private readonly uri: string,
    private readonly options: CheckOptions,
  ) {}

  readonly report: Report = (finding) => {
    this.count++;
    if (this.count <= MAX_OF_ONE_RULE) {
      this.last = finding;
      this.diagnostics.push(this.placed(finding));
    } else if (this.last !== undefined) {
      const more = `There are ${this.count - MAX_OF_ONE_RULE} more like this in the file.`;
      this.diagnostics[MAX_OF_ONE_RULE - 1] = this.placed({ ...this.last, message: `${this.last.message} ${more}` });
    }
  };

  private placed(finding: Finding): Diagnostic {
    // A severity that a person chose holds for all findings of the rule.
    const isChosen = this.options.severities?.[this.rule.code] !== undefined;
    const severity = isChosen ? this.severity : (finding.severity ?? this.severity);
    return new FoundDiagnostic(
      this.uri,
      this.rule.code,
      severity,
      finding.at.spanToFile(finding.span),
      finding,
      undefined,
    );
  }
}

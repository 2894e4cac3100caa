import { MemoKey } from '../documents/memo';
import type { Connector } from '../documents/saviynt/connector';
import type { SaviyntConnection, SaviyntDocument } from '../documents/saviynt/document';
import type { SaviyntParameter } from '../documents/saviynt/parameter';
import { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';
import type { Diagnostic, Fix, Severity } from './diagnostic';
import { jsonSyntax } from './json-syntax';
import { RULES } from './registry';
import type { Finding, Rule, RuleContext } from './rule';

export interface CheckOptions {
  /**
   * Whether syntax errors of the file itself are reported. VS Code's own JSON service reports them there, so our server
   * stays silent; the CLI and other editors have nobody else. Texts inside strings are always ours to report.
   */
  readonly fileSyntax: boolean;
  /** What a person set for a rule, by code. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
}

/** Finds the connector that a connection of a document belongs to. */
export type ConnectorLookup = (connection: SaviyntConnection) => Connector;

/** Runs every rule on one document. Diagnostics come in the order of the file. */
export function checkDocument(
  document: SaviyntDocument,
  connectorOf: ConnectorLookup,
  options: CheckOptions,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (document.kind === 'saviynt/transportPackage' && options.fileSyntax)
    found.push(...jsonSyntax(document.uri, document.text, document.json));
  for (const connection of document.connections) {
    const connector = connectorOf(connection);
    for (const parameter of connection.parameters) {
      if (parameter.isEncrypted) continue;
      if (parameter.text.depth > 0 || options.fileSyntax)
        found.push(...jsonSyntax(parameter.uri, parameter.text, parameter.json));
      checkParameter({ parameter, connector }, options, found);
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : 1));
}

function checkParameter(context: RuleContext, options: CheckOptions, found: Diagnostic[]): void {
  for (const rule of RULES) {
    const severity = options.severities?.[rule.code] ?? rule.severity;
    if (severity === 'off') continue;
    const report = (finding: Finding) => found.push(place(rule, severity, context.parameter, finding, options));
    rule.check?.(context, report);
    if (rule.checkCall !== undefined) for (const call of context.parameter.calls) rule.checkCall(call, context, report);
  }
}

function place(
  rule: Rule,
  severity: Severity,
  parameter: SaviyntParameter,
  finding: Finding,
  options: CheckOptions,
): Diagnostic {
  const span = finding.at.spanToFile(finding.span);
  // A severity that a person chose holds for all findings of the rule.
  const chosen = options.severities?.[rule.code] === undefined ? (finding.severity ?? severity) : severity;
  return new FoundDiagnostic(rule.code, chosen, span, parameter, finding);
}

const NONE: readonly never[] = [];

/**
 * A finding of a rule, placed in its file; its fixes are made when they are asked for. A class, because an object
 * literal with a getter has a hidden class of its own each time, and V8 keeps the whole document with it until the next
 * full collection: measured at 20 KB, a quarter of the time of a check.
 */
class FoundDiagnostic implements Diagnostic {
  readonly uri: string;
  readonly message: string;
  readonly related: Diagnostic['related'];
  readonly within: Diagnostic['within'];
  private made: readonly Fix[] | undefined;

  constructor(
    readonly code: string,
    readonly severity: Severity,
    readonly span: Span,
    parameter: SaviyntParameter,
    private readonly finding: Finding,
  ) {
    this.uri = parameter.uri;
    this.message = cut(finding.message);
    this.related = finding.related ?? NONE;
    this.within = within(parameter, span);
  }

  get fixes(): readonly Fix[] {
    const { fixes = NONE } = this.finding;
    this.made ??= typeof fixes === 'function' ? fixes() : fixes;
    return this.made;
  }
}

const LINES = new MemoKey<LineIndex>();

function within({ text, name, memo }: SaviyntParameter, span: Span): Diagnostic['within'] {
  if (text.depth === 0) return undefined;
  const start = memo.of(LINES, () => new LineIndex(text.text)).positionAt(text.fromFile(span.start));
  return { parameter: name, start };
}

/** A message quotes what stands in the file, which may be of any length. */
const MAX_MESSAGE = 1000;

function cut(message: string): string {
  return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message;
}

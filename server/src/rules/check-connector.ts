import { MemoKey } from '../documents/memo';
import type { Connector } from '../documents/saviynt/connector';
import { isContainer, type SaviyntConnection, type SaviyntDocument } from '../documents/saviynt/document';
import type { SaviyntParameter } from '../documents/saviynt/parameter';
import { PARAMETERS } from '../knowledge/saviynt/parameters';
import { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';
import type { CheckOptions } from './check-options';
import type { Diagnostic, Severity } from './diagnostic';
import { FoundDiagnostic } from './found-diagnostic';
import { jsonSyntax } from './json-syntax';
import { CONNECTOR_RULES } from './registry';
import type { Finding, Rule, RuleContext } from './rule';

/** Finds the connector that a connection of a document belongs to. */
export type ConnectorLookup = (connection: SaviyntConnection) => Connector;

/** Runs every rule for connectors on one document. Diagnostics come in no particular order. */
export function checkConnectorDocument(
  document: SaviyntDocument,
  connectorOf: ConnectorLookup,
  options: CheckOptions,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (isContainer(document) && options.fileSyntax)
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
  return found;
}

/** More messages of one rule help nobody: a line of 10 MB can hold 700,000, and an editor would stand still over them. */
const MAX_OF_ONE_RULE = 1000;

/** A rule as the loop below asks it: literals with and without each member differ in class, and V8 then looks up each. */
class Asked {
  readonly code: string;
  readonly severity: Severity;
  readonly check: Rule['check'];
  readonly checkCall: Rule['checkCall'];

  constructor(readonly rule: Rule) {
    this.code = rule.code;
    this.severity = rule.severity;
    this.check = rule.check;
    this.checkCall = rule.checkCall;
  }
}

/** By parameter: the rules that may say something of it, and of these the ones that need no call. */
const RULES_OF = new Map(
  PARAMETERS.map(({ name, shape }) => {
    const all = CONNECTOR_RULES.filter(
      ({ concerns }) => concerns === undefined || concerns.includes(name) || concerns.includes(shape),
    ).map((rule) => new Asked(rule));
    return [name, { all, withoutCalls: all.filter(({ check }) => check !== undefined) }];
  }),
);

function checkParameter(context: RuleContext, options: CheckOptions, found: Diagnostic[]): void {
  const { calls, name } = context.parameter;
  const rules = RULES_OF.get(name);
  if (rules === undefined) return;
  const reports = new Reports(context.parameter, options, found);
  const report = (finding: Finding) => reports.add(finding);
  for (const asked of calls.length === 0 ? rules.withoutCalls : rules.all) {
    const severity = options.severities?.[asked.code] ?? asked.severity;
    if (severity === 'off') continue;
    reports.begin(asked.rule, severity);
    asked.check?.(context, report);
    if (asked.checkCall !== undefined) for (const call of calls) asked.checkCall(call, context, report);
    reports.end();
  }
}

/** What the rules report of one parameter, one rule after the other. One object for all: most rules report nothing. */
class Reports {
  private rule: Rule | undefined;
  private severity: Severity = 'hint';
  private count = 0;
  private last: Finding | undefined;

  constructor(
    private readonly parameter: SaviyntParameter,
    private readonly options: CheckOptions,
    private readonly found: Diagnostic[],
  ) {}

  begin(rule: Rule, severity: Severity): void {
    this.rule = rule;
    this.severity = severity;
    this.count = 0;
  }

  add(finding: Finding): void {
    if (++this.count > MAX_OF_ONE_RULE) return;
    this.last = finding;
    this.found.push(this.placed(finding));
  }

  end(): void {
    const { count, last, found, parameter } = this;
    if (count <= MAX_OF_ONE_RULE || last === undefined) return;
    const message = `${last.message} There are ${count - MAX_OF_ONE_RULE} more like this in ${parameter.name}.`;
    found[found.length - 1] = this.placed({ ...last, message });
  }

  private placed(finding: Finding): Diagnostic {
    return place(this.rule as Rule, this.severity, this.parameter, finding, this.options);
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
  return new FoundDiagnostic(parameter.uri, rule.code, chosen, span, finding, within(parameter, span));
}

const LINES = new MemoKey(({ text }: SaviyntParameter) => new LineIndex(text.text));

function within({ text, name, memo }: SaviyntParameter, span: Span): Diagnostic['within'] {
  if (text.depth === 0) return undefined;
  const start = memo.of(LINES).positionAt(text.fromFile(span.start));
  return { parameter: name, start };
}

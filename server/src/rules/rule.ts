import type { Call } from '../documents/saviynt/call';
import type { Connector } from '../documents/saviynt/connector';
import type { SaviyntParameter } from '../documents/saviynt/parameter';
import type { ParameterName, ParameterShape } from '../knowledge/saviynt/parameters';
import type { EmbeddedText } from '../text/embedded-text';
import type { Span } from '../text/span';
import type { Fix, RelatedPlace, Severity } from './diagnostic';

/** Where the rule stands in its connector. Everything a rule may know; it has no other input. */
export interface RuleContext {
  readonly parameter: SaviyntParameter;
  readonly connector: Connector;
}

export interface Finding {
  /** In offsets of {@link at}. */
  readonly span: Span;
  /** The text the span belongs to: the parameter's, a body's, an expression's. */
  readonly at: EmbeddedText;
  /** What is so, what will happen because of it, what to do: one or two short sentences in the vendor's words. */
  readonly message: string;
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
  /** A function where making them is dear: fixes are made when somebody asks for them, findings at every keystroke. */
  readonly fixes?: readonly Fix[] | (() => readonly Fix[]);
  readonly related?: readonly RelatedPlace[];
}

export type Report = (finding: Finding) => void;

/** What lists, settings and SARIF know of a rule. Its page is `docs/rules/<code>.md`. */
export interface RuleInfo {
  /** `<family>/<name>`, stable for ever: settings, suppressions and CI logs refer to it. */
  readonly code: string;
  readonly severity: Severity;
  /** A noun phrase for lists and SARIF: `Pagination outside a call`. */
  readonly title: string;
}

/** One check of connectors. One file each, named like its code. */
export interface Rule extends RuleInfo {
  /** Names or shapes of the parameters it may say something of; all, where it does not tell. Others it is not asked about. */
  readonly concerns?: readonly (ParameterName | ParameterShape)[];
  /** Runs once for each parameter it may concern; reports nothing where it cannot be sure. */
  readonly check?: (context: RuleContext, report: Report) => void;
  /** Runs once for each call. */
  readonly checkCall?: (call: Call, context: RuleContext, report: Report) => void;
}

import { type ExpressionSlot, repeatsItsWhole } from '../../documents/expression-slot';
import type { MappingDocument } from '../../documents/mapping/mapping-document';
import type { Finding as ExpressionFinding, FindingCode } from '../../expressions/kit/finding';
import type { CheckOptions } from '../check-options';
import type { Diagnostic, FileEdit, Fix } from '../diagnostic';
import { replaceIn } from '../edits';
import { FoundDiagnostic } from '../found-diagnostic';
import { jsonSyntax } from '../json-syntax';
import { codeOfLanguage } from './language-code';

/** The edits that belong to a change of one expression, where a file says the same elsewhere again. */
export type AlongWith = (slot: ExpressionSlot, expression: string) => readonly FileEdit[];

/**
 * What the language of a mapping finds in its expressions, as diagnostics `<provider>/<finding code>`. In no particular
 * order.
 */
export function checkMapping(
  document: MappingDocument,
  options: CheckOptions,
  alongWith: AlongWith = () => [],
): Diagnostic[] {
  const { uri, text, json, provider, expressions } = document;
  const found: Diagnostic[] = options.fileSyntax ? [...jsonSyntax(uri, text, json)] : [];
  for (const slot of expressions) {
    if (slot.node.value.trim() === '' || repeatsItsWhole(slot)) continue;
    for (const finding of slot.language.check(slot.parsed, slot.scope, slot.target)) {
      const code =
        provider === 'neutral' ? codeOfLanguage(slot.language.id, finding.code) : `${provider}/${finding.code}`;
      if (code === undefined) continue;
      const severity = options.severities?.[code] ?? finding.severity;
      if (severity === 'off') continue;
      const { span, message } = finding;
      const placed = { span, at: slot.text, message, fixes: () => fixesOf(finding, slot, uri, alongWith) };
      found.push(new FoundDiagnostic(uri, code, severity, slot.text.spanToFile(span), placed, undefined));
    }
  }
  return found;
}

/** Findings whose one suggestion is surely what the author meant: as it stands, nothing would run. */
const SAFE: ReadonlySet<FindingCode> = new Set(['smart-quote', 'wrong-case']);

function fixesOf(
  { code, span, suggestions = [] }: ExpressionFinding,
  slot: ExpressionSlot,
  uri: string,
  alongWith: AlongWith,
): readonly Fix[] {
  const { text } = slot.text;
  const changed = (suggestion: string) => text.slice(0, span.start) + suggestion + text.slice(span.end);
  return suggestions.map((suggestion) => ({
    title: titleOf(suggestion),
    edits: [replaceIn(uri, slot.text, span, suggestion), ...alongWith(slot, changed(suggestion))],
    isSafe: SAFE.has(code) && suggestions.length === 1,
  }));
}

/** Longer than a menu is wide. */
const MAX_TITLE = 60;

function titleOf(suggestion: string): string {
  if (suggestion === '') return 'Remove it';
  const shown = suggestion.length > MAX_TITLE ? `${suggestion.slice(0, MAX_TITLE - 1)}…` : suggestion;
  return `Change to ${shown}`;
}

import type { Evaluation } from '../../expressions/evaluation';
import type { Outcome } from '../../expressions/kit/language';
import { Opaque } from '../../expressions/kit/value';
import { codeSpan, plainMarkdown } from '../markdown';

/** What stands beside an expression is cut to this many characters. */
const longest = 40;

/** A result in a few characters: text without quotes, but for the empty one; `?` for unknown, `✗` for a failure. */
export function shortOutcome(outcome: Outcome): string {
  if (outcome.verdict === 'unknown') return '?';
  if (outcome.verdict === 'wrong') return '✗';
  return shortText(shownText(outcome));
}

/** The text of a value; null, the empty text and what has no text are named, so that there is something to see. */
function shownText({ value, text }: Extract<Outcome, { verdict: 'ok' }>): string {
  if (value === null) return 'null';
  if (text !== '') return text;
  return value instanceof Opaque ? `⟨${value.typeName}⟩` : '""';
}

/** One line of at most {@link longest} characters. */
export function shortText(text: string): string {
  const line = text.slice(0, 4 * longest).replace(/\s+/g, ' ');
  return line.length > longest || text.length > 4 * longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** Why there is no value, or what the whole value is: for a tooltip. */
export function longOutcome(outcome: Outcome): string {
  if (outcome.verdict === 'ok') return shownText(outcome);
  if (outcome.verdict === 'wrong') return outcome.error.message;
  const reasons = [...new Set(outcome.reasons.map(({ reason }) => reason))];
  return `Unknown: ${reasons.join('; ')}`;
}

/** A result in Markdown: the value as code, or why there is none. */
export function outcomeMarkdown({ outcome, json }: Evaluation): string {
  if (outcome.verdict !== 'ok')
    return outcome.verdict === 'wrong'
      ? `fails: ${plainMarkdown(longOutcome(outcome))}`
      : plainMarkdown(longOutcome(outcome));
  const text = JSON.stringify(json ?? null);
  return codeSpan(text.length > 300 ? `${text.slice(0, 299)}…` : text);
}

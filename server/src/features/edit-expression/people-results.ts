import type { ExpressionSlot } from '../../documents/expression-slot';
import { evaluate, type GroovyMode } from '../../expressions/evaluation';
import { type SampleUser, sampleScope } from '../expression/sample-user';

/** What an expression gives for one person. */
export interface PersonResult {
  readonly label: string;
  readonly verdict: 'ok' | 'wrong' | 'unknown';
  /** With `ok` the value as text, null for none; else why there is none. */
  readonly text: string | null;
}

/**
 * What a text gives for each of these people, where it stands.
 * @param now milliseconds since 1970
 */
export function peopleResults(
  slot: ExpressionSlot,
  text: string,
  mode: GroovyMode | undefined,
  people: readonly SampleUser[],
  now: number,
): readonly PersonResult[] {
  const { language } = slot;
  // The names to look for are those of the text, not those of what stands in the file.
  const parsed = language.parse(text);
  return people.map((person): PersonResult => {
    const { label } = person;
    const { outcome, json } = evaluate(language, text, sampleScope(slot, person, now, parsed), mode);
    if (outcome.verdict === 'wrong') return { label, verdict: 'wrong', text: outcome.error.message };
    if (outcome.verdict === 'unknown') return { label, verdict: 'unknown', text: outcome.reasons[0]?.reason ?? '' };
    return { label, verdict: 'ok', text: json === null || json === undefined ? null : outcome.text };
  });
}

import { languageOf, neutralScope } from '../../documents/neutral/scope';
import { IgnoreFlow } from '../../expressions/entra';
import type { LanguageId } from '../../expressions/kit/language';
import { withValues } from '../../expressions/kit/scope';
import type { Value, ValueRecord } from '../../expressions/kit/value';

/** What an expression gives for one person: a text, which is empty where there is no value; or why there is none. */
export type Given =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fails'; readonly message: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Compiles an expression once. The function takes the values of a person by the full name of the attribute. */
export function evaluator(language: LanguageId, text: string): (values: ReadonlyMap<string, Value>) => Given {
  const engine = languageOf(language);
  const run = engine.compile(engine.parse(text));
  const scope = neutralScope(language, 'toRingCentral');
  return (values) => {
    const outcome = run(withValues(scope, recordOf(language, values)));
    if (outcome.verdict === 'wrong') return { kind: 'fails', message: outcome.error.message };
    if (outcome.verdict === 'unknown')
      return { kind: 'unknown', reason: outcome.reasons.map(({ reason }) => reason).join(' ') };
    const isNothing = outcome.value === null || outcome.value instanceof IgnoreFlow;
    return { kind: 'text', text: isNothing && language !== 'groovy' ? '' : outcome.text };
  };
}

/** The names of a scope: Entra's attributes stand alone, the others in objects such as `user`. */
function recordOf(language: LanguageId, values: ReadonlyMap<string, Value>): ValueRecord {
  const record: Record<string, Value> = Object.create(null);
  for (const [name, value] of values) {
    const path = language === 'entra' ? [name] : name.split('.');
    let holder = record;
    for (const step of path.slice(0, -1)) {
      const next = holder[step];
      const own: Record<string, Value> =
        typeof next === 'object' && next !== null ? (next as Record<string, Value>) : Object.create(null);
      holder[step] = own;
      holder = own;
    }
    const last = path.at(-1);
    if (last !== undefined) holder[last] = value;
  }
  return record;
}

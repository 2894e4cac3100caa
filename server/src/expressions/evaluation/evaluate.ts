import type { JsonValue } from '../../json/value';
import type { Finding } from '../kit/finding';
import type { ExpressionLanguage, Outcome } from '../kit/language';
import type { Scope } from '../kit/scope';
import { Opaque, type Value } from '../kit/value';
import { evaluateGroovyExpression, hasPlaceholder } from './bare-groovy';
import { textOfValues, toJson, typeName } from './project';

/** How a Groovy text is read: as text with placeholders in it, or as what stands within one. */
export type GroovyMode = 'template' | 'expression';

/** What an expression gives for the values of one scope. */
export interface Evaluation {
  readonly outcome: Outcome;
  /** Of Groovy only: how the text was read. */
  readonly mode?: GroovyMode;
  /** The value as JSON shows it, and its type for people. Only when the verdict is `ok`. */
  readonly json?: JsonValue;
  readonly type?: string;
  /** What is wrong with the expression whatever the values are. */
  readonly findings: readonly Finding[];
}

/**
 * Evaluates one text and checks it. Never throws.
 *
 * @param mode of Groovy only; without it a text without any placeholder is an expression
 */
export function evaluate(
  language: ExpressionLanguage,
  text: string,
  scope: Scope,
  mode: GroovyMode | undefined = language.placeholders === undefined ? undefined : modeOf(text),
): Evaluation {
  const { outcome, findings } =
    mode === 'expression' ? evaluateGroovyExpression(text, scope) : evaluateWhole(language, text, scope);
  return {
    outcome,
    findings,
    ...(mode === undefined ? {} : { mode }),
    ...(outcome.verdict === 'ok'
      ? { json: jsonOf(outcome.value, outcome.text, language), type: typeName(outcome.value) }
      : {}),
  };
}

/** How a Groovy text is read when nobody says so. */
export function modeOf(text: string): GroovyMode {
  return hasPlaceholder(text) ? 'template' : 'expression';
}

/** Of a value of the language's own the text is known already; one without a text has only its name. */
function jsonOf(value: Value, text: string, language: ExpressionLanguage): JsonValue {
  if (!(value instanceof Opaque)) return toJson(value, textOfValues(language));
  return text === '' ? `⟨${value.typeName}⟩` : text;
}

function evaluateWhole(language: ExpressionLanguage, text: string, scope: Scope) {
  const parsed = language.parse(text);
  return { outcome: language.compile(parsed)(scope), findings: language.check(parsed, scope) };
}

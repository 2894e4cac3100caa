import type { Outcome } from '../../expressions/kit/language';
import type { Scope } from '../../expressions/kit/scope';
import type { Value, ValueRecord } from '../../expressions/kit/value';
import { oktaLanguage } from '../../expressions/okta';
import { argumentsOf } from './arguments';

/** What an expression gives: one value, or several of which Okta does not document which. */
export interface PossibleValues {
  readonly values: readonly Value[];
  /** Why there are several, or why it was taken to be the one. */
  readonly because: string;
}

/** Calls within calls that are not documented; each at most doubles the ways. */
const MAX_DEPTH = 4;
const MAX_VALUES = 4;
const UNDOCUMENTED = 'Okta does not document';
const NULL_JOINED =
  'Okta does not document what joining null to a text gives; Spring, which it builds on, writes "null"';

/**
 * The values an expression may have where its own outcome does not settle it: each call whose result is not documented is
 * taken to give nothing, and then what is most likely else. Undefined where the outcome stands, or where it is unknown for
 * another reason, such as a value that is not in the sample.
 */
export function possibleValues(expression: string, outcome: Outcome, scope: Scope): PossibleValues | undefined {
  if (outcome.verdict === 'wrong') return undefined;
  if (outcome.verdict === 'ok') {
    const other = withoutNullTexts(expression, outcome.value, scope);
    return other === undefined ? undefined : { values: [outcome.value, other], because: NULL_JOINED };
  }
  const because = outcome.reasons[0]?.reason ?? '';
  if (!because.startsWith(UNDOCUMENTED)) return undefined;
  const values: Value[] = [];
  const isComplete = collect(expression, outcome, scope, 0, values);
  return isComplete && values.length > 0
    ? { values: distinct(values), because: because.replace(/\.$/, '') }
    : undefined;
}

/** @returns false when a way leads to something that cannot be told */
function collect(text: string, outcome: Outcome, scope: Scope, depth: number, into: Value[]): boolean {
  if (into.length >= MAX_VALUES) return true;
  if (outcome.verdict === 'wrong') return true;
  if (outcome.verdict === 'ok') {
    into.push(outcome.value);
    return true;
  }
  const [first] = outcome.reasons;
  if (first === undefined || depth >= MAX_DEPTH || !first.reason.startsWith(UNDOCUMENTED)) return false;
  const { start, end } = first.span;
  return candidates(text.slice(start, end), first.reason, scope).every((candidate) => {
    const way = `${text.slice(0, start)}${candidate}${text.slice(end)}`;
    return collect(way, evaluated(way, scope), scope, depth + 1, into);
  });
}

/** What a call may give, as expressions. */
function candidates(call: string, reason: string, scope: Scope): readonly string[] {
  const parts = argumentsOf(call);
  if (parts === undefined) return ['null', '""'];
  if (!/\bnull\b/.test(reason)) return /substring/i.test(parts.name) ? ['""', parts.args[0] ?? '""'] : ['null', '""'];
  const filled = parts.args.map((argument) => (isNull(argument, scope) ? '""' : argument));
  return ['null', `${parts.name}(${filled.join(', ')})`];
}

function isNull(text: string, scope: Scope): boolean {
  const outcome = evaluated(text, scope);
  return outcome.verdict === 'ok' && outcome.value === null;
}

/** Ways are made of the texts of expressions, not of values: thousands of people share a few. */
const compiled = new Map<string, (scope: Scope) => Outcome>();
const MAX_COMPILED = 500;

function evaluated(text: string, scope: Scope): Outcome {
  let run = compiled.get(text);
  if (run === undefined) {
    run = oktaLanguage.compile(oktaLanguage.parse(text));
    if (compiled.size < MAX_COMPILED) compiled.set(text, run);
  }
  return run(scope);
}

/** The result with empty texts for what is null, when it then only lacks a "null"; undefined when that is not so. */
function withoutNullTexts(expression: string, value: Value, scope: Scope): string | undefined {
  if (typeof value !== 'string' || !value.includes('null') || !expression.includes('+')) return undefined;
  const filled: Record<string, Value> = {};
  for (const [name, record] of Object.entries(scope.values ?? {})) filled[name] = withoutNulls(record);
  const other = evaluated(expression, { ...scope, values: filled });
  if (other.verdict !== 'ok' || typeof other.value !== 'string' || other.value === value) return undefined;
  return other.value.replaceAll('null', '') === value.replaceAll('null', '') ? other.value : undefined;
}

function withoutNulls(record: Value): Value {
  if (typeof record !== 'object' || record === null || record.constructor !== Object) return record;
  const entries = Object.entries(record as ValueRecord).map(([key, value]) => [key, value ?? ''] as const);
  return Object.fromEntries(entries);
}

function distinct(values: readonly Value[]): readonly Value[] {
  // Nothing and an empty text come to the same: the attribute is empty.
  return [...new Map(values.map((value) => [value === '' ? null : value, value] as const)).keys()];
}

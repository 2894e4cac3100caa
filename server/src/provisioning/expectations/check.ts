import type { Expectation } from '../../documents/project/expectation';
import type { Plan, PlanEntry } from '../plan/plan';
import type { Provenance } from '../plan/provenance';
import { printable } from '../render/style';
import type { ExpectationCheck, ExpectationPlace } from './result';

/** What a check looks at. */
export interface CheckContext {
  readonly plan: Plan;
  readonly entry: PlanEntry;
  readonly expectation: Expectation;
  /** URI of the project file. */
  readonly uri: string;
}

/** A check that holds. */
export function passed(what: string, message: string, own: ExpectationPlace, value: string): ExpectationCheck {
  return { what, verdict: 'passed', message, expected: value, actual: value, own, source: undefined };
}

/** A check that does not hold. @param source the place of the mapping that made what is so */
export function failed(
  what: string,
  message: string,
  own: ExpectationPlace,
  expected: string,
  actual: string,
  source?: Provenance,
): ExpectationCheck {
  return { what, verdict: 'failed', message, expected, actual, own, source: source?.uri === '' ? undefined : source };
}

/** A check that the plan does not settle. */
export function undecided(what: string, message: string, own: ExpectationPlace, expected: string): ExpectationCheck {
  return { what, verdict: 'unknown', message, expected, actual: 'unknown', own, source: undefined };
}

/** Why the plan has the action it has, as the end of a sentence: `: 409 duplicate e-mail`; '' where it says nothing. */
export function because({ reason }: Pick<PlanEntry, 'reason'>): string {
  return reason === undefined || reason === '' ? '' : `: ${printable(reason).replace(/\.$/, '')}`;
}

/** ` It comes from ${user.country} in CreateAccountJSON, line 14 (user.country = "US").` */
export function madeBy(source: Provenance | undefined): string {
  if (source === undefined) return '';
  const { uri, expression, parameter, line, inputs } = source;
  const given = inputs
    .filter(({ value }) => value !== undefined)
    .slice(0, 3)
    .map(({ path, value }) => `${path} = ${value === null ? 'null' : JSON.stringify(value)}`);
  const values = given.length === 0 ? '' : ` (${given.join(', ')})`;
  // JumpCloud's mapping is in no file.
  const place = uri === '' ? '' : ` in ${parameter}, line ${line}`;
  return printable(` It comes from ${cut(expression)}${place}${values}.`);
}

/** A value in a sentence. */
export function quoted(value: string | boolean | null | undefined): string {
  if (value === null || value === undefined || value === '') return 'no value';
  return typeof value === 'boolean' ? String(value) : `"${printable(value)}"`;
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

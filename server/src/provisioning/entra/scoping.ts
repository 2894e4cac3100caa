import type { FilterClause, FilterGroup, ScopeFilter } from '../../documents/entra/model/scope-filter';
import { isUnknown, Unknown } from '../../expressions/kit/value';
import type { JsonValue } from '../../json/value';
import type { UserValues } from '../users/user';
import { compileClause, type Verdict } from './clause';

/** What a scoping filter says about a person. */
export interface ScopeVerdict {
  readonly isIn: Verdict;
  /** Without "so": which group lets the person in, or why none does. */
  readonly because: string;
}

/** A clause, compiled once for many people. */
interface Clause {
  readonly attribute: string;
  /** As the schema writes it, for people: `department EQUALS "Sales"`. */
  readonly text: string;
  readonly judge: (value: JsonValue) => Verdict;
}

interface Group {
  readonly name: string;
  readonly clauses: readonly Clause[];
}

/** The two lists of groups of a scoping filter. */
export interface Scoping {
  /** Leaving them takes the application away. */
  readonly groups: readonly Group[];
  /** Who does not pass them is not looked at, and nothing is taken away. */
  readonly inputGroups: readonly Group[];
}

/** Compiles a scoping filter; without one, everybody is in scope. */
export function compileScoping(filter: ScopeFilter | undefined): Scoping {
  const compiled = (groups: readonly FilterGroup[] = []) => groups.map(compileGroup);
  return { groups: compiled(filter?.groups), inputGroups: compiled(filter?.inputFilterGroups) };
}

function compileGroup({ name, clauses }: FilterGroup, index: number): Group {
  return { name: name === '' ? `group ${index + 1}` : `group "${name}"`, clauses: clauses.map(compileClauseOf) };
}

function compileClauseOf({ sourceOperandName, operatorName, values }: FilterClause): Clause {
  const compared = values.length === 0 ? '' : ` ${values.map((operand) => JSON.stringify(operand)).join(', ')}`;
  return {
    attribute: sourceOperandName,
    text: `${sourceOperandName} ${operatorName}${compared}`,
    judge: compileClause(operatorName, values),
  };
}

const EVERYBODY: ScopeVerdict = { isIn: true, because: 'there is no scoping filter' };

/** Judges groups: they are alternatives, and the clauses of one must all hold. */
export function judgeScope(groups: readonly Group[], values: UserValues): ScopeVerdict {
  if (groups.length === 0) return EVERYBODY;
  const reasons: string[] = [];
  let unknown: ScopeVerdict | undefined;
  for (const group of groups) {
    const failed = firstNot(group, values);
    if (failed === undefined) return { isIn: true, because: `${group.name} of the scoping filter fits` };
    if (isUnknown(failed.verdict)) unknown ??= { isIn: failed.verdict, because: failed.verdict.reason };
    else reasons.push(`${group.name}: ${failed.text}`);
  }
  return unknown ?? { isIn: false, because: reasons.join('; ') };
}

interface Failed {
  readonly verdict: false | Unknown;
  readonly text: string;
}

/** The clause by which a person fails; one that surely fails goes before one that is unknown. */
function firstNot({ clauses }: Group, values: UserValues): Failed | undefined {
  if (clauses.length === 0) return EMPTY;
  let unknown: Failed | undefined;
  for (const { attribute, text, judge } of clauses) {
    const isGiven = Object.hasOwn(values, attribute);
    const verdict = isGiven ? judge(values[attribute]) : missing(attribute);
    if (verdict === true) continue;
    const given = JSON.stringify(isGiven ? (values[attribute] ?? null) : null);
    if (verdict === false) return { verdict, text: `${text} does not hold for ${given}` };
    unknown ??= { verdict, text };
  }
  return unknown;
}

const EMPTY: Failed = {
  verdict: new Unknown('Microsoft does not say whom a filter group without clauses lets in'),
  text: '',
};

function missing(attribute: string): Unknown {
  return new Unknown(`the sample file has no "${attribute}", which the scoping filter asks for`);
}
